import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from standfirst.config.server import live as live_module
from standfirst.config.server.live import Live


class Browser:
    """Opens a stream and keeps what comes."""

    def __init__(self, live: Live, discussion: int = 1, *, address: str = "192.0.2.1", last: bytes = b"") -> None:
        self.sent: list[Any] = []
        self.gone = asyncio.Event()
        scope = {"headers": [(b"last-event-id", last)] if last else []}
        self.task = asyncio.create_task(
            live.answer(scope, self.receive, self.send, discussion=discussion, address=address)
        )

    async def receive(self) -> dict[str, Any]:
        await self.gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Any) -> None:
        self.sent.append(message)

    @property
    def status(self) -> int:
        return int(self.sent[0]["status"])

    @property
    def text(self) -> str:
        return b"".join(message.get("body", b"") for message in self.sent).decode()


async def find_version(discussion: int) -> int | None:
    return {1: 7, 2: 3}.get(discussion)


async def settle() -> None:
    """Let everything that can go on go on."""
    for _ in range(20):
        await asyncio.sleep(0)


def play(scene: Callable[[Live], Coroutine[Any, Any, None]], *, most: int = 100, each: int = 100) -> None:
    async def run() -> None:
        now = iter(range(100, 10_000, 10))  # Every look at the clock is ten seconds later: no gap is waited for.
        live = Live(find_version, most_per_address=each, most=most, seconds=lambda: float(next(now)))
        await asyncio.wait_for(scene(live), 10)

    asyncio.run(run())


def test_a_watcher_is_told_that_its_discussion_changed_and_no_other() -> None:
    async def scene(live: Live) -> None:
        first, second = Browser(live, 1), Browser(live, 2)
        await settle()
        live.publish({"discussion-1": 8, "story-9": 2, "edition-1": 5})
        await settle()
        assert first.text.endswith('id: 8\nevent: changed\ndata: {"discussion": 1, "version": 8}\n\n')
        assert "changed" not in second.text

    play(scene)


def test_changes_in_quick_succession_are_told_as_one() -> None:
    async def scene(live: Live) -> None:
        browser = Browser(live)
        await settle()
        for version in (8, 9, 10):
            live.publish({"discussion-1": version})
        await settle()
        assert browser.text.count("event: changed") == 1
        assert "id: 10" in browser.text

    play(scene)


def test_a_browser_that_comes_back_is_told_what_it_missed() -> None:
    async def scene(live: Live) -> None:
        late, current = Browser(live, last=b"5"), Browser(live, last=b"7")
        await settle()
        assert "id: 7\nevent: changed" in late.text
        assert "changed" not in current.text

    play(scene)


def test_an_unknown_discussion_has_no_stream() -> None:
    async def scene(live: Live) -> None:
        browser = Browser(live, 99)
        await settle()
        assert browser.status == 404
        assert not live.by_address

    play(scene)


def test_streams_are_limited_per_address_and_in_all() -> None:
    async def scene(live: Live) -> None:
        browsers = [Browser(live, address=f"192.0.2.{number // 2}") for number in range(4)]
        greedy = Browser(live, address="192.0.2.0")
        await settle()
        assert {browser.status for browser in browsers} == {200}
        assert greedy.status == 429
        browsers[0].gone.set()
        await settle()
        assert not live.by_address["192.0.2.0"] > 1

    play(scene, each=2)

    async def full(live: Live) -> None:
        browsers = [Browser(live, address=f"192.0.2.{number}") for number in range(4)]
        await settle()
        assert [browser.status for browser in browsers] == [200, 200, 200, 429]

    play(full, most=3)


def test_a_browser_that_leaves_leaves_nothing_behind() -> None:
    async def scene(live: Live) -> None:
        browser = Browser(live)
        await settle()
        browser.gone.set()
        await browser.task
        assert not live.streams
        assert not live.by_address

    play(scene)


def test_the_streams_of_a_story_that_changed_end_so_that_browsers_ask_whether_it_is_still_there() -> None:
    async def scene(live: Live) -> None:
        browser = Browser(live)
        await settle()
        live.publish({"story-1": 2})
        await browser.task
        assert browser.sent[-1] == {"type": "http.response.body", "body": b""}

    play(scene)


def test_closing_ends_all_streams_and_lets_no_new_one_begin() -> None:
    async def scene(live: Live) -> None:
        browsers = [Browser(live) for _ in range(5)]
        await settle()
        live.close()
        await asyncio.gather(*(browser.task for browser in browsers))
        late = Browser(live)
        await settle()
        assert late.status == 429

    play(scene)


def test_a_silent_stream_says_that_it_is_still_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_module, "HEARTBEAT_SECONDS", 0)

    async def scene(live: Live) -> None:
        browser = Browser(live)
        await settle()
        assert ": still here" in browser.text
        browser.gone.set()
        await browser.task

    play(scene)
