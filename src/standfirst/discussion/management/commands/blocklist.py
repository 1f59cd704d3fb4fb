"""`standfirst blocklist FILE`: checks a list of dangerous hosts and puts it into force."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from standfirst.discussion.install_blocklist import install_blocklist, remove_blocklist
from standfirst.standards.blocklist import Blocklist, read_blocklist

TOLD = 20  # Lines at fault that are named one by one.


class Command(BaseCommand):
    """Check and install a list of hosts."""

    help = (
        "Reads a file of hosts, one a line (a hosts file or a list of filters will do; # begins a note), and has every "
        "link to them, or to hosts below them, held back. Lines that name no host are told with their numbers, and "
        "then nothing is installed unless --skip-bad is given. The list before is replaced; running processes take up "
        "the new one with the next comment."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes."""
        parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the list")
        parser.add_argument("--check", action="store_true", help="only say what is in it")
        parser.add_argument("--skip-bad", action="store_true", help="install what can be read")
        parser.add_argument("--remove", action="store_true", help="have no list any more")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Install, check or remove."""
        if options["remove"]:
            self.stdout.write("The list is removed." if remove_blocklist() else "There was no list.")
            return
        if options["file"] is None:
            raise CommandError("Name a file, or --remove.")
        found = read(options["file"])
        self.tell(found)
        if found.bad and not (options["skip_bad"] or options["check"]):
            raise CommandError("Nothing was installed. Mend these lines, or leave them out with --skip-bad.")
        if not found.hosts and not options["check"]:
            raise CommandError("There is no host in this file; --remove takes the list away.")
        if not options["check"]:
            self.stdout.write(f"In force from now on: {install_blocklist(found)}")

    def tell(self, found: Blocklist) -> None:
        """Count, and name what is wrong."""
        for bad in found.bad[:TOLD]:
            self.stderr.write(f"line {bad.line}: “{bad.text}” names no host")
        if len(found.bad) > TOLD:
            self.stderr.write(f"… and {len(found.bad) - TOLD} more")
        self.stdout.write(f"{len(found.hosts)} hosts, {len(found.bad)} lines that name none")


def read(path: Path) -> Blocklist:
    try:
        return read_blocklist(path.read_text(encoding="utf-8", errors="replace").splitlines())
    except OSError as fault:
        raise CommandError(f"{path}: {fault.strerror}") from fault
