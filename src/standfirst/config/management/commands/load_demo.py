"""`standfirst load-demo`: put the demo newspaper into the database."""

import time
from typing import Any

from django.core.management.base import BaseCommand

from standfirst.config.demo.load import load_demo


class Command(BaseCommand):
    """Loads the editions that are not there yet; running it twice changes nothing."""

    help = "Load the demo newspaper: three editions with stories, pictures, readers and discussions."

    def handle(self, *_: Any, **__: Any) -> None:
        started = time.monotonic()
        load_demo(lambda what: self.stdout.write(f"[{time.monotonic() - started:5.1f} s] {what}"))
