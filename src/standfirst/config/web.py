"""The web process: granian, inside this process, in front of the whole site."""

import asyncio
import contextlib
import gc
import signal
import sys
from collections.abc import Callable

from django.db import connections
from granian.constants import Interfaces
from granian.server.embed import Server

from standfirst.config.asgi import Site
from standfirst.discussion.warm_up import warm_up

# How long a thread that renders keeps the loop, and with it all hits, waiting; by default it is ten times as long.
SWITCH_SECONDS = 0.0005
MOST_AT_ONCE = 20_000  # Requests and streams together; each idle stream costs a few kilobytes.


def serve(host: str, port: int, *, on_ready: Callable[[], None]) -> None:
    """Serve until SIGTERM; `on_ready` is called once the port answers."""
    connections.close_all()  # A connection must not be shared with the process that started this one.
    asyncio.run(serve_until_stopped(host, port, on_ready))


async def serve_until_stopped(host: str, port: int, on_ready: Callable[[], None]) -> None:
    """Run the server on this loop; open streams are closed first, so that it ends at once."""
    sys.setswitchinterval(SWITCH_SECONDS)
    site = Site()
    server = Server(
        site,
        host,
        port,
        interface=Interfaces.ASGINL,
        backlog=2048,
        backpressure=MOST_AT_ONCE,
        websockets=False,
        log_enabled=False,
    )
    loop = asyncio.get_running_loop()

    def stop() -> None:
        site.close()
        loop.call_later(0.05, server.stop)  # The streams say goodbye before the listener goes.

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop)
    serving = asyncio.create_task(server.serve())
    await answers(host, port)
    await site.warm_up()
    on_ready()
    # Readers are served meanwhile; only the first comment would wait.
    loop.run_in_executor(site.django.pool, warm_up_and_settle)
    await serving


def warm_up_and_settle() -> None:
    """Load what comments need, then let the collector of garbage be."""
    warm_up()
    settle()


def settle() -> None:
    """Keep what is loaded by now out of the garbage collector's rounds.

    It lives as long as the process, and to look through it again and again stops every thread for a sixth of a second.
    """
    gc.collect()
    gc.freeze()


async def answers(host: str, port: int) -> None:
    """Wait until the port takes connections."""
    while True:
        with contextlib.suppress(OSError):
            _, writer = await asyncio.open_connection(host, port)
            writer.close()
            return
        await asyncio.sleep(0.02)
