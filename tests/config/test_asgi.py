"""The whole site behind its one ASGI application, asked as the server asks it."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from functools import partial
from queue import Queue
from typing import Any
from unittest import mock

import brotli
import pytest
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test import TestCase

from standfirst.commons import announce
from standfirst.config.asgi import Site
from standfirst.discussion.find_place import find_place
from standfirst.newsroom.address import address_of
from standfirst.newsroom.models import StoryPage
from standfirst.newsroom.withdraw_story import withdraw_story
from tests.factories.discussion import make_comment
from tests.factories.story import StoryFactory

pytestmark = pytest.mark.django_db


class Answered:
    """What the browser got."""

    def __init__(self, messages: list[Any]) -> None:
        self.status = messages[0]["status"]
        self.headers = dict(messages[0]["headers"])
        self.body = b"".join(message.get("body", b"") for message in messages[1:])

    @property
    def text(self) -> str:
        packed = self.headers.get(b"content-encoding") == b"br"
        return (brotli.decompress(self.body) if packed else self.body).decode()


async def ask(site: Site, path: str, method: str = "GET", **headers: str) -> Answered:
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": b"",
        "http_version": "1.1",
        "headers": [(b"host", b"localhost"), *raw],
        "client": ("192.0.2.1", 5),
    }
    await asyncio.wait_for(site(scope, receive, send), 30)
    return Answered(sent)


class OwnThread(Executor):
    """Lets the test's own thread do what Django's threads would, so that it is seen inside the test's transaction."""

    def __init__(self, *_: Any, **__: Any) -> None:
        self.waiting: Queue[tuple[Future[Any], Callable[[], Any]]] = Queue()

    def submit(self, act: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.waiting.put((future, partial(act, *args, **kwargs)))
        return future

    def work_until(self, ended: Future[Any]) -> None:
        """Do what comes, until the scene has ended."""
        ended.add_done_callback(lambda _: self.submit(bool))
        while not ended.done():
            future, act = self.waiting.get()
            try:
                future.set_result(act())
            except Exception as error:  # noqa: BLE001  (it is raised where the result is asked for)
                future.set_exception(error)


Scene = Callable[[Site], Coroutine[Any, Any, None]]


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Scene], None]]:
    """Runs a scene with a site of its own, which knows only of changes that are told to it at the commit."""
    own_thread = OwnThread()
    monkeypatch.setattr("standfirst.config.server.wsgi_bridge.ThreadPoolExecutor", lambda *_, **__: own_thread)
    monkeypatch.setattr("standfirst.config.asgi.VersionWatch.start", lambda _: None)

    async def with_site(scene: Scene) -> None:
        site = Site()
        try:
            await site.looker.look_now()
            await scene(site)
        finally:
            site.close()

    def run(scene: Scene) -> None:
        with ThreadPoolExecutor(1) as loop_thread:
            ended = loop_thread.submit(asyncio.run, with_site(scene))
            own_thread.work_until(ended)
            ended.result()

    # As Django's own test client does: a request must not close the connection that the test works in.
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield run
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)
    assert not announce.listeners


async def do(site: Site, verb: Callable[[], Any]) -> Any:
    """Do it where a view would, with what waits for the commit."""

    def commit() -> Any:
        with TestCase.captureOnCommitCallbacks(execute=True):
            return verb()

    return await site.loop.run_in_executor(site.django.pool, commit)


def test_a_story_is_the_same_for_everybody_and_is_kept_at_the_edge(play: Callable[[Scene], None]) -> None:
    story = StoryFactory(title="Harbour reopens")

    async def scene(site: Site) -> None:
        path = address_of(story)
        signed_in = await ask(site, path, cookie="sessionid=somebody; sf_signed_in=1", accept_language="ar")
        kept = await ask(site, path, accept_encoding="br")
        again = await ask(site, path, cookie="sessionid=other", accept_encoding="br")
        assert signed_in.text == kept.text == again.text
        assert "Harbour reopens" in kept.text
        assert len(site.edge.pages.pages) == 1
        assert b"standfirst-shows" not in signed_in.headers | kept.headers
        assert b"default-src 'self'" in again.headers[b"content-security-policy"]
        assert (await ask(site, path, if_none_match=kept.headers[b"etag"].decode())).status == 304

    play(scene)


def test_a_comment_is_on_the_kept_page_as_soon_as_it_is_stored(play: Callable[[Scene], None]) -> None:
    story = StoryFactory()

    async def scene(site: Site) -> None:
        path = address_of(story)
        for _ in range(2):
            await ask(site, path)
        comment = await do(site, lambda: make_comment(find_place(story.pk)))
        fresh = await ask(site, path, cookie="sf_fresh=1")
        assert f"c{comment.pk}" in fresh.text

    play(scene)


def test_a_withdrawn_story_is_gone_from_the_edge_and_has_no_stream(play: Callable[[Scene], None]) -> None:
    story = StoryFactory()

    async def scene(site: Site) -> None:
        path = address_of(story)
        for _ in range(2):
            await ask(site, path)
        await do(site, lambda: withdraw_story(StoryPage.objects.get(pk=story.pk)))
        assert (await ask(site, path, cookie="sf_fresh=1")).status == 404
        assert (await ask(site, f"/discussions/{story.pk}/live")).status == 404

    play(scene)


def test_who_has_sent_something_is_shown_nothing_older(play: Callable[[Scene], None]) -> None:
    async def scene(site: Site) -> None:
        answer = await ask(site, "/account/sign-out/", "POST")
        assert b"sf_fresh=1" in answer.headers[b"set-cookie"]

    play(scene)


def test_head_has_no_body_and_health_needs_no_database(play: Callable[[Scene], None]) -> None:
    story = StoryFactory()

    async def scene(site: Site) -> None:
        path = address_of(story)
        for _ in range(3):
            answer = await ask(site, path, "HEAD")
            assert (answer.status, answer.body) == (200, b"")
        with mock.patch.object(site.django, "application", side_effect=AssertionError):
            assert (await ask(site, "/healthz")).status == 200

    play(scene)


def test_a_fault_of_the_server_is_answered_and_logged(
    play: Callable[[Scene], None], caplog: pytest.LogCaptureFixture
) -> None:
    async def scene(site: Site) -> None:
        with mock.patch.object(site.edge, "answer", side_effect=KeyError("lost")):
            assert (await ask(site, "/en/")).status == 500
        assert "could not answer GET /en/" in caplog.text

    play(scene)


def test_a_site_that_is_asked_twice_to_end_ends_once(play: Callable[[Scene], None]) -> None:
    async def scene(site: Site) -> None:
        site.close()  # Ctrl-C reaches every process of a terminal, and the parent asks once more; `play` does so here.

    play(scene)
