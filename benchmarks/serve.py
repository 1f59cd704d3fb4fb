"""Measures the server against the plain ways of serving the same site: requests, processor time, streams, ending."""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.serving.load import get, measure, post, read_answer
from benchmarks.serving.server import Server
from benchmarks.serving.site import comment_form, make_site

GRANIAN = ("granian", "--host", "127.0.0.1", "--port", "{port}", "--no-log", "--workers-kill-timeout", "5")
ARRANGEMENTS = {
    "edge + live + WSGI": ("django-admin", "serve", "--port", "{port}"),
    "granian WSGI": (*GRANIAN, "--interface", "wsgi", "--blocking-threads", "8", "standfirst.config.wsgi:application"),
    "granian ASGI": (*GRANIAN, "--interface", "asginl", "--factory", "django.core.asgi:get_asgi_application"),
}
QUICK, SLOW, POSTS, STREAMS = 4000, 300, 120, 200
numbers = count()  # No query and no comment is sent twice.


def main() -> None:
    """Print one table, then what streams cost and how long ending takes with streams open."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"STANDFIRST_VAR": folder, "DJANGO_SETTINGS_MODULE": "standfirst.config.settings.development"}
        address, story, cookies = make_site(POSTS * len(ARRANGEMENTS) + 1)
        print(f"{'':<20} {'':<22} |    req/s |  CPU ms |  p99 ms | statuses")
        for name, command in ARRANGEMENTS.items():
            server = Server(*command)
            for scenario, (make, requests, connections) in scenarios(server, address, story, cookies).items():
                measure(server, make, requests=20, connections=1)  # What is done only once is not measured.
                measured = measure(server, make, requests=requests, connections=connections)
                print(f"{name:<20} {scenario:<22} | {measured.line()}", flush=True)
            server.stop()
        measure_streams(story, cookies)


def scenarios(
    server: Server, address: str, story: int, cookies: list[str]
) -> dict[str, tuple[Callable[[int], bytes], int, int]]:
    """What is asked, how often, and over how many connections."""
    etag = asyncio.run(find_etag(server, address))
    kept = {"story, not changed": (lambda _: get(address, if_none_match=etag), QUICK, 16)} if etag else {}
    return kept | {
        "story": (lambda _: get(address), QUICK if etag else SLOW, 16),
        "story, never kept": (lambda _: get(f"{address}?n={next(numbers)}"), SLOW, 16),
        "comment": (lambda _: comment(story, cookies), POSTS - 20, 8),
    }


def comment(story: int, cookies: list[str]) -> bytes:
    """Each by another reader, so that no standard is broken."""
    return post(f"/discussions/{story}/write/", comment_form(next(numbers)), cookie=cookies.pop())


async def find_etag(server: Server, address: str) -> str:
    """The page's tag, empty where the server gives none."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    for _ in range(2):
        writer.write(get(address))
        await read_answer(reader)
    writer.write(get(address))
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    writer.close()
    return next((line.partition(": ")[2] for line in head.split("\r\n") if line.lower().startswith("etag")), "")


def measure_streams(story: int, cookies: list[str]) -> None:
    """Let many watch, post a comment, wait until all know, and end the server with all streams open."""
    server = Server(*ARRANGEMENTS["edge + live + WSGI"])
    told, taken = asyncio.run(watch(server, story, cookies))
    print(f"{STREAMS} streams: {told} told of a comment within {taken * 1000:.0f} ms of its being sent")


async def watch(server: Server, story: int, cookies: list[str]) -> tuple[int, float]:
    """Open the streams, cause one change, count who hears of it; then end the server under them."""
    streams = [await asyncio.open_connection("127.0.0.1", server.port) for _ in range(STREAMS)]
    for reader, writer in streams:
        writer.write(get(f"/discussions/{story}/live"))
        await reader.readuntil(b"retry: 3000\n\n")
    poster, sender = await asyncio.open_connection("127.0.0.1", server.port)
    started = time.perf_counter()
    sender.write(comment(story, cookies))
    heard = await asyncio.gather(*(asyncio.wait_for(reader.readuntil(b"}\n\n"), 10) for reader, _ in streams))
    taken = time.perf_counter() - started
    await read_answer(poster)
    print(f"ended {server.stop():.1f} s after SIGTERM with {STREAMS} streams open")
    return len(heard), taken


if __name__ == "__main__":
    main()
