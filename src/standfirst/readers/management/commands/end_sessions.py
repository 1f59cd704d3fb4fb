"""`standfirst end-sessions`: signs one reader out of every device, or everybody."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from standfirst.readers.end_sessions import end_all_sessions, end_sessions
from standfirst.readers.models import Reader


class Command(BaseCommand):
    """End sessions."""

    help = (
        "Signs a reader out of every device, or with --all everybody, those who work here among them. Whoever had a"
        " session signs in again; nothing else is lost."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("address", nargs="?", default="", help="the reader's e-mail address")
        parser.add_argument("--all", action="store_true", help="everybody")

    def handle(self, *_args: Any, **options: Any) -> None:
        address, everybody = str(options["address"]), bool(options["all"])
        if bool(address) == everybody:
            raise CommandError("Name the address of one reader, or say --all.")
        if everybody:
            self.stdout.write(f"Signed out everybody; {end_all_sessions()} sessions were listed.")
            return
        reader = Reader.objects.filter(email__iexact=address).first()
        if reader is None:
            raise CommandError(f"There is no account with the address {address}.")
        end_sessions(reader)
        self.stdout.write(f"Signed out {address} of every device.")
