"""A small load generator: some connections that are kept open, each asking again as soon as it is answered."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from benchmarks.serving.server import Server

Request = Callable[[int], bytes]


@dataclass
class Measured:
    """What one scenario gave."""

    requests: int = 0
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    statuses: dict[int, int] = field(default_factory=dict)
    waits: list[float] = field(default_factory=list)

    def line(self) -> str:
        """Requests a second, processor milliseconds a request, 99th percentile, statuses."""
        slow = sorted(self.waits)[int(len(self.waits) * 0.99)] * 1000
        cpu = self.cpu_seconds * 1000 / self.requests
        return f"{self.requests / self.seconds:8.0f} | {cpu:7.2f} | {slow:7.1f} | {self.statuses}"


def measure(server: Server, make: Request, *, requests: int, connections: int) -> Measured:
    """Send that many requests, made by their number, over that many connections."""
    measured, numbers = Measured(requests), iter(range(requests))
    cpu, started = server.cpu_seconds(), time.perf_counter()

    async def one_connection() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        for number in numbers:
            begun = time.perf_counter()
            writer.write(make(number))
            status = await read_answer(reader)
            measured.waits.append(time.perf_counter() - begun)
            measured.statuses[status] = measured.statuses.get(status, 0) + 1
        writer.close()

    async def all_connections() -> None:
        await asyncio.gather(*(one_connection() for _ in range(connections)))

    asyncio.run(all_connections())
    measured.seconds = time.perf_counter() - started
    measured.cpu_seconds = server.cpu_seconds() - cpu
    return measured


async def read_answer(reader: asyncio.StreamReader) -> int:
    """Take in one whole answer, of known length or in chunks; return its status."""
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    status = int(head.split(b" ", 2)[1])
    if b"content-length: " in head:
        await reader.readexactly(int(head.split(b"content-length: ")[1].split(b"\r\n")[0]))
    elif b"transfer-encoding: chunked" in head:
        while size := int(await reader.readline(), 16):
            await reader.readexactly(size + 2)
        await reader.readline()
    return status


def get(path: str, **headers: str) -> bytes:
    """A GET, as a browser sends it."""
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"GET {path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: gzip, br\r\n{lines}\r\n".encode()


def post(path: str, body: str, *, cookie: str) -> bytes:
    """A form that a signed-in reader sends from one of the site's own pages."""
    raw = body.encode()
    head = (
        f"POST {path} HTTP/1.1\r\nhost: localhost\r\ncookie: {cookie}\r\nsec-fetch-site: same-origin\r\n"
        f"content-type: application/x-www-form-urlencoded\r\ncontent-length: {len(raw)}\r\n\r\n"
    )
    return head.encode() + raw
