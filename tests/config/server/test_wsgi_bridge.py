import asyncio
import io
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from standfirst.config.server.answer import Answer
from standfirst.config.server.wsgi_bridge import IN_MEMORY, Disconnected, WsgiApplication, WsgiBridge


def ask(application: WsgiApplication, *parts: Any, most_bytes: int = 1000, **scope: Any) -> Answer:
    """Send a request whose body comes in `parts`; a part that is None is a client that goes away."""
    waiting = list(parts)

    async def receive() -> dict[str, Any]:
        part = waiting.pop(0)
        if part is None:
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": part, "more_body": bool(waiting)}

    full = {"method": "POST", "path": "/", "query_string": b"", "headers": [], "http_version": "1.1"} | scope

    async def run() -> Answer:
        return await WsgiBridge(application, threads=1, most_bytes=most_bytes).answer(full, receive)

    return asyncio.run(run())


def telling(tell: Callable[[dict[str, Any]], bytes]) -> WsgiApplication:
    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        start_response("200 OK", [("X-Mixed-Case", "yes")])
        return [tell(environ)]

    return application


def test_a_body_in_parts_arrives_whole() -> None:
    assert ask(telling(lambda environ: environ["wsgi.input"].read()), b"text=", b"hello").body == b"text=hello"


def test_the_length_of_a_body_that_announces_none_is_told() -> None:
    assert ask(telling(lambda environ: environ["CONTENT_LENGTH"].encode()), b"text=", b"hello").body == b"10"
    assert ask(telling(lambda environ: environ["CONTENT_LENGTH"].encode()), b"").body == b"0"


def test_a_body_that_is_too_long_is_refused_before_django_is_asked() -> None:
    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        raise AssertionError

    assert ask(application, b"x" * 2000).status == 413
    assert ask(application, b"", headers=[(b"content-length", b"2000")]).status == 413


def test_a_client_that_leaves_in_the_middle_costs_no_thread() -> None:
    with pytest.raises(Disconnected):
        ask(telling(lambda _: b""), b"half", None)


def test_headers_reach_django_and_none_can_pose_as_another() -> None:
    seen: dict[str, Any] = {}
    headers = [
        (b"content-type", b"text/plain"),
        (b"cookie", b"a=1"),
        (b"cookie", b"b=2"),
        (b"x-forwarded-for", b"192.0.2.1"),
        (b"x_forwarded_for", b"127.0.0.1"),
    ]
    ask(telling(lambda environ: seen.update(environ) or b""), b"", headers=headers, client=("198.51.100.1", 5))
    assert seen["CONTENT_TYPE"] == "text/plain"
    assert seen["HTTP_COOKIE"] == "a=1; b=2"
    assert seen["HTTP_X_FORWARDED_FOR"] == "192.0.2.1"
    assert seen["REMOTE_ADDR"] == "198.51.100.1"


def test_an_address_in_any_script_arrives_as_it_was_sent() -> None:
    tell = telling(lambda environ: environ["PATH_INFO"].encode("latin-1"))
    assert ask(tell, b"", path="/ar/الميناء/").body.decode() == "/ar/الميناء/"


def test_a_long_answer_is_a_file_and_a_short_one_is_not() -> None:
    long = ask(telling(lambda _: b"x" * (IN_MEMORY + 1)), b"")
    assert long.file is not None
    assert len(long.file.read(IN_MEMORY * 2)) == IN_MEMORY + 1
    long.file.close()
    assert ask(telling(lambda _: b"short"), b"").file is None


def test_a_file_that_django_sends_is_not_copied() -> None:
    file = io.BytesIO(b"a recording")

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Any:
        start_response("200 OK", [])
        return environ["wsgi.file_wrapper"](file)

    assert ask(application, b"").file is file


def test_the_answer_is_closed_so_that_django_can_tidy_up() -> None:
    closed = []

    class Chunks(list[bytes]):
        def close(self) -> None:
            closed.append(True)

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        start_response("204 No Content", [])
        return Chunks()

    ask(application, b"")
    assert closed
