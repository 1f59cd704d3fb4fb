"""The live streams: a browser that watches a discussion is told that it has changed, and to which version."""

import asyncio
import json
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Mapping

from standfirst.config.server.answer import plain_answer
from standfirst.config.server.asgi_types import Receive, Scope, Send, header

HEARTBEAT_SECONDS = 20  # Proxies close what stays silent for longer.
GAP_SECONDS = 0.5  # A discussion's watchers are told at most twice a second.
RETRY_MILLISECONDS = 3000
HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
    (b"x-content-type-options", b"nosniff"),
]

FindVersion = Callable[[int], Awaitable[int | None]]  # The discussion's version, None where nobody may read it.


class Stream:
    """One watching browser; what it has not been told yet is only the newest version, never a queue."""

    def __init__(self, discussion: int, *, told: int) -> None:
        self.discussion = discussion
        self.told = self.newest = told
        self.closed = False
        self.wake = asyncio.Event()

    def tell(self, version: int) -> None:
        """The discussion has now this version."""
        self.newest = max(self.newest, version)
        self.wake.set()

    def close(self) -> None:
        """End the stream at once."""
        self.closed = True
        self.wake.set()


class Live:
    """All streams of this process, by discussion."""

    def __init__(
        self,
        find_version: FindVersion,
        *,
        most_per_address: int,
        most: int,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self.find_version = find_version
        self.most_per_address = most_per_address
        self.most = most
        self.seconds = seconds
        self.streams: defaultdict[int, set[Stream]] = defaultdict(set)
        self.by_address: Counter[str] = Counter()
        self.told_at: dict[int, float] = {}
        self.waiting: dict[int, int] = {}

    async def answer(self, scope: Scope, receive: Receive, send: Send, *, discussion: int, address: str) -> None:
        """Hold a stream until the browser goes, or the story does."""
        if self.by_address[address] >= self.most_per_address or self.by_address.total() >= self.most:
            return await refuse(send, 429, "Too many live streams.")
        self.by_address[address] += 1
        try:
            version = await self.find_version(discussion)
            if version is None:
                return await refuse(send, 404, "There is no such discussion.")
            await self.stream(scope, receive, send, Stream(discussion, told=version))
        finally:
            self.by_address[address] -= 1
            if not self.by_address[address]:
                del self.by_address[address]

    async def stream(self, scope: Scope, receive: Receive, send: Send, stream: Stream) -> None:
        """Send what the stream is told until it is closed."""
        last = header(scope, b"last-event-id")
        if last.isdigit() and int(last) != stream.newest:
            stream.told = -1  # It slept through a change.
            stream.wake.set()
        self.streams[stream.discussion].add(stream)
        watching = asyncio.create_task(close_with_browser(receive, stream))
        try:
            await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
            await send_part(send, b"retry: %d\n\n" % RETRY_MILLISECONDS)
            while not stream.closed:
                await send_next(send, stream)
            await send({"type": "http.response.body", "body": b""})
        finally:
            watching.cancel()
            self.streams[stream.discussion].discard(stream)
            if not self.streams[stream.discussion]:
                del self.streams[stream.discussion]

    def publish(self, moved: Mapping[str, int]) -> None:
        """Tell the watchers of each discussion that moved; where its story moved, let them ask whether it is there."""
        for key, version in moved.items():
            kind, _, number = key.partition("-")
            if not number.isdigit() or int(number) not in self.streams:
                continue
            if kind == "discussion":
                self.tell_in_time(int(number), version)
            elif kind == "story":
                for stream in self.streams[int(number)]:
                    stream.close()

    def tell_in_time(self, discussion: int, version: int) -> None:
        """Tell at once, or together with what else changes before the gap is over."""
        is_waiting = discussion in self.waiting
        self.waiting[discussion] = max(version, self.waiting.get(discussion, 0))
        if not is_waiting:
            due_in = self.told_at.get(discussion, 0) + GAP_SECONDS - self.seconds()
            asyncio.get_running_loop().call_later(max(0, due_in), self.tell, discussion)

    def tell(self, discussion: int) -> None:
        """Tell every watcher of the discussion its newest version."""
        version = self.waiting.pop(discussion)
        self.told_at[discussion] = self.seconds()
        for stream in self.streams.get(discussion, ()):
            stream.tell(version)
        if discussion not in self.streams:
            del self.told_at[discussion]

    def close(self) -> None:
        """End every stream, so that the server can end."""
        self.most = 0
        for streams in self.streams.values():
            for stream in streams:
                stream.close()


async def send_next(send: Send, stream: Stream) -> None:
    """Wait until there is something to say, and say it; a comment, where there was nothing for long."""
    try:
        await asyncio.wait_for(stream.wake.wait(), HEARTBEAT_SECONDS)
    except TimeoutError:
        await send_part(send, b": still here\n\n")
        return
    stream.wake.clear()
    if not stream.closed and stream.newest != stream.told:
        stream.told = stream.newest
        await send_part(send, changed_event(stream.discussion, stream.told))


def changed_event(discussion: int, version: int) -> bytes:
    """The event as the browser reads it; its id comes back as `Last-Event-ID` when the browser connects again."""
    data = json.dumps({"discussion": discussion, "version": version})
    return f"id: {version}\nevent: changed\ndata: {data}\n\n".encode()


async def send_part(send: Send, body: bytes) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": True})


async def close_with_browser(receive: Receive, stream: Stream) -> None:
    """Close the stream when the browser has gone."""
    while (await receive())["type"] != "http.disconnect":
        pass
    stream.close()


async def refuse(send: Send, status: int, text: str) -> None:
    """No stream; a browser does not try again by itself."""
    answer = plain_answer(status, text)
    await send({"type": "http.response.start", "status": status, "headers": answer.headers})
    await send({"type": "http.response.body", "body": answer.body})
