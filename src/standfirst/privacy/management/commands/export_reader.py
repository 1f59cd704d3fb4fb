"""`standfirst export-reader ADDRESS FILE`: writes all that is kept of one reader into an archive."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from standfirst.privacy.make_archive import write_archive
from standfirst.privacy.sealed_identity import owner_now


class Command(BaseCommand):
    """Export a reader's data."""

    help = (
        "Writes the same archive that readers get at /account/data/ for the reader with that e-mail address: for who"
        " asks by letter. Whoever asks has to show first that the address is theirs."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("address", help="the reader's e-mail address")
        parser.add_argument("file", type=Path, help="the archive to write, such as data.zip; it must not exist yet")

    def handle(self, *_args: Any, **options: Any) -> None:
        """A file that is there is never written over."""
        reader, path = owner_now(options["address"]), options["file"]
        if reader is None:
            raise CommandError(f"Nobody here has the address {options['address']}.")
        try:
            with path.open("xb") as file:
                path.chmod(0o600)
                write_archive(reader, file)
        except FileExistsError:
            raise CommandError(f"{path} exists already; choose another name.") from None
        except OSError as error:
            raise CommandError(f"{path} can't be written: {error.strerror}.") from None
        self.stdout.write(f"{path} holds all that is kept of {reader.shown_name}.")
