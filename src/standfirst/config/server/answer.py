"""A whole answer to one request, and how it is sent."""

import asyncio
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Protocol

from standfirst.config.server.asgi_types import Headers, Send

BLOCK = 256 * 1024


class File(Protocol):
    """What a body is read from, block by block."""

    def read(self, size: int, /) -> bytes: ...

    def close(self) -> None: ...


@dataclass
class Answer:
    """Status, headers and body; a body too large for memory is a file, which sending closes."""

    status: int
    headers: Headers
    body: bytes = b""
    file: File | None = None

    def header(self, name: bytes) -> bytes:
        """The first value of the header `name` (in lower case), empty where there is none."""
        return next((value for key, value in self.headers if key == name), b"")


async def send_answer(send: Send, answer: Answer, *, with_body: bool, pool: Executor) -> None:
    """Send it all; a slow client holds no thread. HEAD is told everything but the body."""
    await send({"type": "http.response.start", "status": answer.status, "headers": answer.headers})
    try:
        if with_body and answer.file is not None:
            await send_file(send, answer.file, pool=pool)
        await send({"type": "http.response.body", "body": answer.body if with_body else b""})
    finally:
        if answer.file is not None:
            await asyncio.get_running_loop().run_in_executor(pool, answer.file.close)


async def send_file(send: Send, file: File, *, pool: Executor) -> None:
    """Send the file block by block, read in a thread each."""
    loop = asyncio.get_running_loop()
    while block := await loop.run_in_executor(pool, file.read, BLOCK):
        await send({"type": "http.response.body", "body": block, "more_body": True})


def plain_answer(status: int, text: str, *headers: tuple[bytes, bytes]) -> Answer:
    """A short answer for programs and for what never reaches a page of ours."""
    body = f"{text}\n".encode()
    usual = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", b"%d" % len(body)),
        (b"x-content-type-options", b"nosniff"),
        (b"cache-control", b"no-store"),
    ]
    return Answer(status, [*usual, *headers], body)
