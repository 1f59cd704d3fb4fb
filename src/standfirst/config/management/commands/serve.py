"""`standfirst serve`: the web processes alone, for a machine beside others; prepares nothing, loads nothing."""

import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from standfirst.config.management.commands.run import web_parts
from standfirst.config.process_tree import run_process_tree


class Command(BaseCommand):
    """Serves the site on one port."""

    help = "Start the web server alone."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--host", default="127.0.0.1", help="the address to listen on")
        parser.add_argument("--port", type=int, default=8000, help="the port to listen on")

    def handle(self, *_: Any, **options: Any) -> None:
        reason = run_process_tree(
            web_parts(options["host"], options["port"], greeting="Serving.", started=time.monotonic())
        )
        if reason:
            raise CommandError(f"The site has stopped: {reason}.")
