"""`standfirst receive-mail`: take letters to the moderators by SMTP or LMTP, on a machine or port of its own."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from standfirst.appeals.letters.listen_at import BadPlaceError, read_place
from standfirst.appeals.letters.receiver import run_receiver


class Command(BaseCommand):
    """Listens until SIGTERM or Ctrl-C; `standfirst run` starts the same where STANDFIRST_LETTERS is set."""

    help = "Receive letters to the moderators by SMTP or LMTP until stopped."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--at",
            default=settings.STANDFIRST_LETTERS.replace("anywhere", "") or "smtp://127.0.0.1:8025",
            help="smtp://HOST:PORT, lmtp://HOST:PORT or lmtp:///path/of/a/socket (now: %(default)s)",
        )

    def handle(self, *_: Any, **options: Any) -> None:
        try:
            place = read_place(options["at"])
            run_receiver(place, on_ready=lambda: self.stdout.write(f"Letters are received at {place}."))
        except BadPlaceError as error:
            raise CommandError(str(error)) from error
        except OSError as error:
            raise CommandError(f"Nothing can listen at {options['at']}: {error.strerror or error}") from error
        self.stdout.write("Stopped.")
