"""Calls Django by WSGI, which costs a quarter of its ASGI path, from an ASGI server through a few threads."""

import asyncio
import os
import sys
import tempfile
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import IO, Any, cast

from standfirst.config.server.answer import Answer, plain_answer
from standfirst.config.server.asgi_types import Headers, Receive, Scope, header

IN_MEMORY = 1024 * 1024  # Longer bodies, of requests and of answers, wait in a file.
WsgiApplication = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class TooLargeError(Exception):
    """The request's body is longer than the site takes."""


class Disconnected(Exception):
    """The client went away before it had sent its request."""


class FileToSend:
    """What Django hands over for a file: sent as it is, not copied."""

    def __init__(self, file: IO[bytes], block_size: int = 0) -> None:  # noqa: ARG002 - as PEP 3333 calls it.
        self.file = file


class WsgiBridge:
    """Answers by `application` in at most `threads` threads; neither slow senders nor slow readers hold one."""

    def __init__(self, application: WsgiApplication, *, threads: int, most_bytes: int) -> None:
        self.application = application
        self.most_bytes = most_bytes
        self.pool = ThreadPoolExecutor(threads, thread_name_prefix="django")

    async def answer(self, scope: Scope, receive: Receive) -> Answer:
        """Read the request's body, let Django answer, and return the whole answer. Raises `Disconnected`."""
        with spool() as body:
            try:
                await self.read_body(scope, receive, body)
            except TooLargeError:
                return plain_answer(
                    413, f"This is more than {self.most_bytes // 1024**2} MiB.", (b"connection", b"close")
                )
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self.pool, call, self.application, make_environ(scope, body))

    async def read_body(self, scope: Scope, receive: Receive, body: IO[bytes]) -> None:
        """Read the request's body whole. Raises `TooLargeError` or `Disconnected`."""
        announced = header(scope, b"content-length")
        if scope["method"] in {"GET", "HEAD"} and not announced:
            return
        if announced.isdigit() and int(announced) > self.most_bytes:
            raise TooLargeError
        more, length = True, 0
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise Disconnected
            length += body.write(message.get("body", b""))
            if length > self.most_bytes:
                raise TooLargeError
            more = message.get("more_body", False)
        body.seek(0)


def make_environ(scope: Scope, body: IO[bytes]) -> dict[str, Any]:
    """The request as PEP 3333 has it."""
    server, client = scope.get("server") or ("localhost", 80), scope.get("client") or ("", 0)
    environ = {
        "REQUEST_METHOD": scope["method"],
        "SCRIPT_NAME": "",
        "PATH_INFO": scope["path"].encode("utf-8", "surrogateescape").decode("latin-1"),
        "QUERY_STRING": scope["query_string"].decode("latin-1"),
        "SERVER_NAME": server[0],
        "SERVER_PORT": str(server[1]),
        "SERVER_PROTOCOL": f"HTTP/{scope['http_version']}",
        "REMOTE_ADDR": client[0],
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope.get("scheme", "http"),
        "wsgi.input": body,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
        "wsgi.file_wrapper": FileToSend,
    }
    add_headers(environ, scope)
    environ["CONTENT_LENGTH"] = str(length_of(body))  # A body that came in chunks announced none.
    return environ


def length_of(body: IO[bytes]) -> int:
    """The length of a file whose reading has not begun."""
    body.seek(0, os.SEEK_END)
    length = body.tell()
    body.seek(0)
    return length


def add_headers(environ: dict[str, Any], scope: Scope) -> None:
    """Give each header its WSGI name; one with an underscore could pose as another, so it is left out."""
    for raw_name, raw_value in scope["headers"]:
        if b"_" in raw_name:
            continue
        name, value = raw_name.decode("latin-1").upper().replace("-", "_"), raw_value.decode("latin-1")
        key = name if name in {"CONTENT_TYPE", "CONTENT_LENGTH"} else f"HTTP_{name}"
        if key in environ:
            value = f"{environ[key]}{'; ' if name == 'COOKIE' else ','}{value}"
        environ[key] = value


def call(application: WsgiApplication, environ: dict[str, Any]) -> Answer:
    """Let `application` answer, in this thread from the first byte to the last."""
    started: list[tuple[int, Headers]] = []

    def start_response(status: str, headers: list[tuple[str, str]], exc_info: object = None) -> None:  # noqa: ARG001 - as PEP 3333 calls it.
        raw = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
        started[:] = [(int(status[:3]), raw)]

    result = application(environ, start_response)
    status, headers = started[0]
    if isinstance(result, FileToSend):
        return Answer(status, headers, file=result.file)
    try:
        return gather(status, headers, result)
    finally:
        if close := getattr(result, "close", None):
            close()


def gather(status: int, headers: Headers, chunks: Iterable[bytes]) -> Answer:
    """Take in the whole body, a long one into a file, so that the thread is free before the client has read it."""
    body = spool()
    length = sum(body.write(chunk) for chunk in chunks)
    body.seek(0)
    if length > IN_MEMORY:
        return Answer(status, headers, file=body)
    with body:
        return Answer(status, headers, body=body.read())


def spool() -> IO[bytes]:
    """A file that stays in memory while it is short."""
    return cast("IO[bytes]", tempfile.SpooledTemporaryFile(IN_MEMORY))
