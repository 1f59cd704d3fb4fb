"""`standfirst run`: the whole site on this machine, ready to use, as one process tree."""

import time
from argparse import ArgumentParser
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import django
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connections

from standfirst.appeals.letters.listen_at import Place
from standfirst.config.compile_catalogues import compile_catalogues
from standfirst.config.demo.load import is_empty, load_demo
from standfirst.config.letters_place import letters_place
from standfirst.config.prepare import prepare_database
from standfirst.config.process_tree import run_process_tree
from standfirst.config.server.port import is_port_free
from standfirst.config.welcome import welcome


class Command(BaseCommand):
    """Prepares the database, loads the demo newspaper into an empty one, starts web server and task worker."""

    help = "Start the site: web server and task worker. Ctrl-C stops both."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--host", default="127.0.0.1", help="the address to listen on (127.0.0.1: this machine only)"
        )
        parser.add_argument("--port", type=int, default=8000, help="the port to listen on (8000)")
        parser.add_argument(
            "--no-demo", action="store_true", help="do not load the demo newspaper into an empty database"
        )

    def handle(self, *_: Any, **options: Any) -> None:
        self.started = time.monotonic()
        host, port = options["host"], options["port"]
        if not is_port_free(host, port):
            raise CommandError(f"Port {port} is taken. Stop what listens there, or choose another: --port {port + 1}")
        letters = letters_place(port)
        compile_catalogues()
        prepare_database(self.tell)
        if settings.STANDFIRST_DEVELOPMENT and not options["no_demo"]:
            self.load_demo()
        greeting = welcome(host, port, letters=letters)
        connections.close_all()  # The children open their own.
        parts = {**web_parts(host, port, greeting=greeting, started=self.started), "worker": run_worker}
        if letters:
            parts["letters"] = partial(run_letters, letters)
        reason = run_process_tree(parts)
        if reason:
            raise CommandError(f"The site has stopped: {reason}.")
        self.stdout.write("Stopped.")

    def load_demo(self) -> None:
        if is_empty():
            self.tell("loading the demo newspaper")
            load_demo(self.tell)

    def tell(self, what: str) -> None:
        """One line of progress with the seconds since the start."""
        self.stdout.write(f"[{time.monotonic() - self.started:5.1f} s] {what}")
        self.stdout.flush()


def web_parts(host: str, port: int, *, greeting: str, started: float) -> Mapping[str, Callable[[], None]]:
    """As many web processes as the settings say; the system shares the port's requests out among them."""
    first = {"web": partial(run_web, host, port, greeting=greeting, started=started)}
    others = range(2, settings.STANDFIRST_WEB_PROCESSES + 1)
    return first | {f"web {number}": partial(run_web, host, port, greeting="", started=started) for number in others}


def run_web(host: str, port: int, *, greeting: str, started: float) -> None:
    """One web process."""
    django.setup()
    from standfirst.config.web import serve  # noqa: PLC0415 - only once Django is set up.

    def greet() -> None:
        if greeting:
            print(f"[{time.monotonic() - started:5.1f} s] ready\n{greeting}", flush=True)  # noqa: T201

    serve(host, port, on_ready=greet)


def run_letters(place: Place) -> None:
    """The process that receives letters to the moderators."""
    django.setup()
    from standfirst.appeals.letters.receiver import run_receiver  # noqa: PLC0415 - only once Django is set up.

    run_receiver(place)


def run_worker() -> None:
    """The task worker's process."""
    django.setup()
    from standfirst.config.worker.task_worker import work  # noqa: PLC0415 - only once Django is set up.

    work()
