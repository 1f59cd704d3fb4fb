import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from standfirst.config.server.answer import Answer
from standfirst.config.server.changes import Changes
from standfirst.config.server.edge import RENDER_GAP_SECONDS, Edge


class Origin:
    """Answers like Django, and counts how often it had to."""

    def __init__(self, *headers: tuple[bytes, bytes], shows: bytes = b"story-1") -> None:
        self.headers = [(b"content-type", b"text/html"), (b"standfirst-shows", shows), *headers]
        self.calls: list[Any] = []
        self.text = b"first"
        self.gate: asyncio.Event | None = None
        self.status = 200

    async def __call__(self, scope: Any) -> Answer:
        self.calls.append(scope)
        text = self.text  # What a render shows is what there was when it began.
        if self.gate is not None:
            await self.gate.wait()
        return Answer(self.status, list(self.headers), text)


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def request(path: str = "/en/", **headers: str) -> dict[str, Any]:
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return {"method": "GET", "path": path, "query_string": b"", "headers": [(b"host", b"localhost"), *raw]}


def play(scene: Callable[[Edge, Changes, Clock], Coroutine[Any, Any, None]], origin: Origin) -> None:
    """Run the scene with an edge before `origin`, on a loop of its own."""

    async def run() -> None:
        changes, clock = Changes(), Clock()
        await asyncio.wait_for(scene(Edge(origin, changes, most_bytes=10**6, seconds=clock), changes, clock), 10)

    asyncio.run(run())


async def warm(edge: Edge) -> None:
    """Ask twice: the first answer tells that the page is public, the second is kept."""
    await edge.answer(request(), wants_fresh=False)
    await edge.answer(request(), wants_fresh=False)


def test_a_public_page_is_rendered_no_more_once_it_is_kept() -> None:
    origin = Origin()

    async def scene(edge: Edge, changes: Changes, clock: Clock) -> None:
        await warm(edge)
        calls = len(origin.calls)
        answers = [await edge.answer(request(), wants_fresh=False) for _ in range(5)]
        assert [answer.body for answer in answers] == [b"first"] * 5
        assert len(origin.calls) == calls

    play(scene, origin)


def test_the_mark_of_a_public_page_never_leaves() -> None:
    async def scene(edge: Edge, changes: Changes, clock: Clock) -> None:
        for _ in range(3):
            answer = await edge.answer(request(), wants_fresh=False)
            assert b"standfirst-shows" not in dict(answer.headers)

    play(scene, Origin())


def test_what_is_kept_was_rendered_for_nobody_in_particular() -> None:
    origin = Origin()

    async def scene(edge: Edge, changes: Changes, clock: Clock) -> None:
        for _ in range(2):
            await edge.answer(request(cookie="sessionid=secret", accept_language="fr"), wants_fresh=False)
        assert dict(origin.calls[-1]["headers"]).keys() == {b"host"}

    play(scene, origin)


def test_a_page_that_depends_on_the_visitor_is_never_kept() -> None:
    for header in ((b"vary", b"Cookie"), (b"set-cookie", b"a=b"), (b"vary", b"HX-Request")):
        origin = Origin(header)

        async def scene(edge: Edge, changes: Changes, clock: Clock, origin: Origin = origin) -> None:
            for _ in range(3):
                await edge.answer(request(), wants_fresh=False)
            assert len(origin.calls) == 3
            assert not edge.pages.pages

        play(scene, origin)


def test_a_page_without_the_mark_is_never_kept() -> None:
    origin = Origin()
    origin.headers = [(b"content-type", b"text/html")]

    async def scene(edge: Edge, changes: Changes, clock: Clock) -> None:
        await warm(edge)
        await warm(edge)
        assert len(origin.calls) == 4

    play(scene, origin)


def test_a_change_of_what_the_page_shows_makes_it_fresh_and_another_change_does_not() -> None:
    origin = Origin(shows=b"discussion-1 story-1")

    async def scene(edge: Edge, changes: Changes, clock: Clock) -> None:
        await warm(edge)
        origin.text = b"second"
        clock.now += RENDER_GAP_SECONDS
        changes.note(["story-2"])
        assert (await edge.answer(request(), wants_fresh=False)).body == b"first"
        changes.note(["discussion-1"])
        assert (await edge.answer(request(), wants_fresh=False)).body == b"second"

    play(scene, origin)


def test_who_has_just_written_sees_it_at_once_and_others_within_the_gap() -> None:
    origin = Origin()

    async def scene(edge: Edge, changes: Changes, clock: Clock) -> None:
        await warm(edge)
        origin.text = b"second"
        changes.note(["story-1"])
        assert (await edge.answer(request(), wants_fresh=False)).body == b"first"
        assert (await edge.answer(request(), wants_fresh=True)).body == b"second"
        assert (await edge.answer(request(), wants_fresh=False)).body == b"second"

    play(scene, origin)


def test_a_change_during_a_render_makes_the_result_stale() -> None:
    origin = Origin()

    async def scene(edge: Edge, changes: Changes, clock: Clock) -> None:
        await edge.answer(request(), wants_fresh=False)
        origin.gate = asyncio.Event()
        slow = asyncio.create_task(edge.answer(request(), wants_fresh=False))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        origin.text = b"second"
        changes.note(["story-1"])
        writer = asyncio.create_task(edge.answer(request(), wants_fresh=True))
        await asyncio.sleep(0)
        origin.gate.set()
        assert (await writer).body == b"second"
        assert (await slow).body == b"first"
        assert (await edge.answer(request(), wants_fresh=False)).body == b"second"

    play(scene, origin)


def test_many_who_ask_at_once_cost_one_render() -> None:
    origin = Origin()

    async def scene(edge: Edge, changes: Changes, clock: Clock) -> None:
        await warm(edge)
        calls = len(origin.calls)
        clock.now += 1
        changes.note(["story-1"])
        await asyncio.gather(*(edge.answer(request(), wants_fresh=False) for _ in range(50)))
        assert len(origin.calls) == calls + 1

    play(scene, origin)


def test_many_who_ask_at_once_for_a_page_never_seen_cost_two_renders() -> None:
    origin = Origin()

    async def scene(edge: Edge, changes: Changes, clock: Clock) -> None:
        origin.gate = asyncio.Event()
        asked = [asyncio.create_task(edge.answer(request(), wants_fresh=False)) for _ in range(50)]
        await asyncio.sleep(0)
        origin.gate.set()
        assert {(await each).body for each in asked} == {b"first"}
        assert len(origin.calls) == 2

    play(scene, origin)


def test_a_page_that_is_withdrawn_is_gone_for_everybody() -> None:
    origin = Origin()

    async def scene(edge: Edge, changes: Changes, clock: Clock) -> None:
        await warm(edge)
        origin.status = 404
        clock.now += 1
        changes.note(["story-1"])
        for _ in range(2):
            assert (await edge.answer(request(), wants_fresh=False)).status == 404
        assert not edge.pages.pages

    play(scene, origin)


def test_a_visitor_who_leaves_does_not_take_the_render_away_from_the_others() -> None:
    origin = Origin()

    async def scene(edge: Edge, changes: Changes, clock: Clock) -> None:
        await edge.answer(request(), wants_fresh=False)
        origin.gate = asyncio.Event()
        leaver, stayer = (asyncio.create_task(edge.answer(request(), wants_fresh=False)) for _ in range(2))
        await asyncio.sleep(0)
        leaver.cancel()
        origin.gate.set()
        assert (await stayer).body == b"first"

    play(scene, origin)


def test_personal_addresses_go_straight_to_django() -> None:
    origin = Origin()

    async def scene(edge: Edge, changes: Changes, clock: Clock) -> None:
        for _ in range(3):
            await edge.answer(request("/account/", cookie="sessionid=a"), wants_fresh=False)
        assert [dict(call["headers"])[b"cookie"] for call in origin.calls] == [b"sessionid=a"] * 3

    play(scene, origin)


def test_hosts_and_queries_have_pages_of_their_own() -> None:
    origin = Origin()

    async def scene(edge: Edge, changes: Changes, clock: Clock) -> None:
        other = request() | {"query_string": b"order=oldest"}
        elsewhere = request() | {"headers": [(b"host", b"news.example")]}
        for scope in (request(), other, elsewhere) * 2:
            await edge.answer(scope, wants_fresh=False)
        assert len(edge.pages.pages) == 3

    play(scene, origin)
