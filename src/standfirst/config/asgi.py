"""The whole site as one ASGI application on one port: live streams, media and the edge, and Django behind it."""

import asyncio
import contextlib
import logging
import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from django.conf import settings

from standfirst.commons import announce
from standfirst.config.readable_discussion import version_of_readable
from standfirst.config.server.answer import Answer, plain_answer, send_answer
from standfirst.config.server.asgi_types import Receive, Scope, Send, header
from standfirst.config.server.changes import Changes
from standfirst.config.server.client_address import client_address
from standfirst.config.server.edge import Edge, unmark
from standfirst.config.server.live import Live
from standfirst.config.server.looker import Looker
from standfirst.config.server.media import media_answer
from standfirst.config.server.version_watch import VersionWatch
from standfirst.config.server.wsgi_bridge import Disconnected, WsgiBridge
from standfirst.config.wsgi import application as django

log = logging.getLogger(__name__)

LIVE = re.compile(r"/discussions/(\d{1,18})/live/?$")
# For as long as other processes may not know what a reader has just done, the reader's pages are made sure to.
FRESH_COOKIE = (b"set-cookie", b"sf_fresh=1; Max-Age=3; Path=/; HttpOnly; SameSite=Lax")
FORGIVEN = (ConnectionError, Disconnected)


class Site:
    """Answers every request of the site."""

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.django = WsgiBridge(
            django, threads=settings.STANDFIRST_THREADS, most_bytes=settings.STANDFIRST_MOST_UPLOAD
        )
        self.changes = Changes()
        self.edge = Edge(self.ask_django, self.changes, most_bytes=settings.STANDFIRST_EDGE_BYTES)
        self.live = Live(self.find_version, most_per_address=settings.STANDFIRST_STREAMS_PER_ADDRESS, most=10_000)
        self.watch = VersionWatch(self.note_moves)
        self.looker = Looker(self.watch.look, self.django.pool)
        announce.listeners.append(self.note_commit)
        self.watch.start()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if found := LIVE.match(scope["path"]):
            address = client_address(scope, proxies=settings.STANDFIRST_PROXIES)
            await self.live.answer(scope, receive, send, discussion=int(found.group(1)), address=address)
            return
        with contextlib.suppress(*FORGIVEN):  # Then nobody is there to read it.
            answer = await self.sure_answer(scope, receive)
            await send_answer(send, answer, with_body=scope["method"] != "HEAD", pool=self.django.pool)

    async def sure_answer(self, scope: Scope, receive: Receive) -> Answer:
        """The answer, also where the server itself has a fault; Django's own faults have pages of their own."""
        try:
            return await self.answer(scope, receive)
        except FORGIVEN:
            raise
        except Exception:
            log.exception("The server could not answer %s %s.", scope["method"], scope["path"])
            return plain_answer(500, "Something went wrong here. Please try again.")

    async def answer(self, scope: Scope, receive: Receive) -> Answer:
        """The answer to a request that is not a stream."""
        path, method = scope["path"], scope["method"]
        if path == "/healthz":
            return plain_answer(200, "ok")
        if method not in {"GET", "HEAD"}:
            answer = unmark(await self.django.answer(scope, receive))
            answer.headers.append(FRESH_COOKIE)
            return answer
        if path.startswith(settings.MEDIA_URL):
            relative = path.removeprefix(settings.MEDIA_URL)
            find = partial(media_answer, scope, Path(settings.MEDIA_ROOT), relative)
            return await self.loop.run_in_executor(self.django.pool, find)
        wants_fresh = b"no-cache" in header(scope, b"cache-control") or b"sf_fresh=1" in header(scope, b"cookie")
        if wants_fresh:
            await self.looker.look_now()
        return await self.edge.answer(scope, wants_fresh=wants_fresh)

    async def ask_django(self, scope: Scope) -> Answer:
        """Let Django answer a request that has no body."""
        return await self.django.answer(scope, no_body)

    async def warm_up(self) -> None:
        """Let Django load what it loads at its first request, before a visitor has to wait for that."""
        headers = [(b"host", b"localhost")]
        scope = {"method": "GET", "path": "/readyz", "query_string": b"", "http_version": "1.1", "headers": headers}
        await self.ask_django(scope)

    async def find_version(self, discussion: int) -> int | None:
        """The version of a discussion that everybody may read."""
        return await self.loop.run_in_executor(self.django.pool, version_of_readable, discussion)

    def note_commit(self, _: frozenset[str]) -> None:
        """Something was changed by this process: know it before the answer to it goes out."""
        self.watch.look()

    def note_moves(self, moved: Mapping[str, int]) -> None:
        """Tell the edge at once, and the streams on the loop that they live on. Called in any thread."""
        self.changes.note(moved)
        self.loop.call_soon_threadsafe(self.live.publish, moved)

    def close(self) -> None:
        """End what would otherwise keep the server from ending."""
        if self.note_commit not in announce.listeners:
            return  # Asked twice, by Ctrl-C to all processes and by the parent.
        announce.listeners.remove(self.note_commit)
        self.watch.end()
        self.live.close()
        self.django.pool.shutdown(wait=False, cancel_futures=True)


async def no_body() -> dict[str, object]:
    """A request without a body."""
    return {"type": "http.request", "body": b"", "more_body": False}
