"""The edge: answers what is the same for everybody from memory, and lets at most one request render each page."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from standfirst.config.server.answer import Answer
from standfirst.config.server.asgi_types import Scope, header
from standfirst.config.server.changes import Changes
from standfirst.config.server.kept_page import SHOWS_HEADER, KeptPage, is_public, keep
from standfirst.config.server.page_store import Key, PageStore

Origin = Callable[[Scope], Awaitable[Answer]]

# While a page changes faster than this, it is rendered no more often, and what is served is never older than this.
RENDER_GAP_SECONDS = 0.25
KEYS_REMEMBERED = 10_000
PERSONAL_PATHS = ("/account/", "/me/", "/cms/", "/desk/", "/dev/", "/static/", "/api/")
# The headers that are not the visitor's.
SAME_FOR_ALL = {b"host", b"x-forwarded-proto", b"x-forwarded-host", b"x-forwarded-for"}


@dataclass
class Rendering:
    """A render under way, begun when the changes' clock showed `clock`."""

    clock: int
    page: "asyncio.Task[KeptPage | None]"


class Edge:
    """Stands before `origin`, which is Django."""

    def __init__(
        self, origin: Origin, changes: Changes, *, most_bytes: int, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self.origin = origin
        self.changes = changes
        self.seconds = seconds
        self.pages = PageStore(most_bytes)
        self.renderings: dict[Key, Rendering] = {}
        self.probes: dict[Key, asyncio.Event] = {}
        self.public = KnownKeys()
        self.personal = KnownKeys()

    async def answer(self, scope: Scope, *, wants_fresh: bool) -> Answer:
        """Answer a GET or HEAD; with `wants_fresh` by nothing older than the last change."""
        if scope["path"].startswith(PERSONAL_PATHS):
            return unmark(await self.origin(scope))
        key = key_of(scope)
        page = self.pages.get(key)
        if page is None or not self.will_do(page, wants_fresh=wants_fresh):
            if key not in self.public:
                return await self.answer_of_unknown(key, scope, wants_fresh=wants_fresh)
            page = await self.rendered(key, scope, page, wants_fresh=wants_fresh)
        if page is None:
            return unmark(await self.origin(scope))
        return page.answer(header(scope, b"accept-encoding"), header(scope, b"if-none-match"))

    def will_do(self, page: KeptPage, *, wants_fresh: bool) -> bool:
        """True where nothing has changed that the page shows, or where it was made only just now."""
        if self.changes.newest(page.shows) <= page.clock:
            return True
        return not wants_fresh and self.seconds() - page.rendered_at < RENDER_GAP_SECONDS

    async def answer_of_unknown(self, key: Key, scope: Scope, *, wants_fresh: bool) -> Answer:
        """Find out whether the page is the same for everybody; whoever else asks for it meanwhile waits for the result.

        The first answer is not kept, for the visitor's cookies and languages may have had a part in it.
        """
        if key in self.probes:
            await self.probes[key].wait()
            return await self.answer(scope, wants_fresh=wants_fresh)
        if key not in self.personal:
            self.probes[key] = asyncio.Event()
        try:
            answer = await self.origin(scope)
            (self.public if is_public(answer) else self.personal).add(key)
        finally:
            if probe := self.probes.pop(key, None):
                probe.set()
        return unmark(answer)

    async def rendered(self, key: Key, scope: Scope, page: KeptPage | None, *, wants_fresh: bool) -> KeptPage | None:
        """The page from the render under way, or from a new one; None where it is public no more."""
        needed = self.changes.newest(page.shows) if page else self.changes.clock
        rendering = self.renderings.get(key)
        if rendering is None or (wants_fresh and rendering.clock < needed):
            task = asyncio.create_task(self.render(key, scope))
            rendering = self.renderings[key] = Rendering(self.changes.clock, task)
        # A visitor who goes away must not take the render away from the others.
        return await asyncio.shield(rendering.page)

    async def render(self, key: Key, scope: Scope) -> KeptPage | None:
        """Ask Django for the page as nobody in particular, and keep it."""
        clock, begun = self.changes.clock, self.seconds()
        try:
            answer = await self.origin(as_nobody(scope))
            if not is_public(answer):
                self.public.discard(key)
                self.pages.drop(key)
                return None
            page = await asyncio.to_thread(keep, answer, clock=clock, rendered_at=begun)
            kept = self.pages.get(key)
            if kept is None or kept.clock <= clock:
                self.pages.put(key, page)
            return page
        finally:
            rendering = self.renderings.get(key)
            if rendering is not None and rendering.page is asyncio.current_task():
                del self.renderings[key]


class KnownKeys:
    """Remembers the keys that were added last."""

    def __init__(self) -> None:
        self.keys: OrderedDict[Key, None] = OrderedDict()

    def __contains__(self, key: Key) -> bool:
        return key in self.keys

    def add(self, key: Key) -> None:
        self.keys[key] = None
        if len(self.keys) > KEYS_REMEMBERED:
            self.keys.popitem(last=False)

    def discard(self, key: Key) -> None:
        self.keys.pop(key, None)


def key_of(scope: Scope) -> Key:
    """What was asked for, under which name of the site."""
    return header(scope, b"host"), header(scope, b"x-forwarded-proto"), scope["path"], scope["query_string"]


def as_nobody(scope: Scope) -> Scope:
    """The same request without anything that tells who asks, or in which words."""
    headers = [(name, value) for name, value in scope["headers"] if name in SAME_FOR_ALL]
    return {**scope, "method": "GET", "headers": headers}


def unmark(answer: Answer) -> Answer:
    """Take off the mark that is meant for the edge alone."""
    answer.headers = [(name, value) for name, value in answer.headers if name != SHOWS_HEADER]
    return answer
