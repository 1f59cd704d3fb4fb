"""`standfirst verify-decisions`: whether every decision is still as it was written, and none is missing."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from standfirst.decisions.models import Decision
from standfirst.decisions.verify_chain import BrokenChainError, Checkpoint, verify_chain


class Command(BaseCommand):
    """Verify the chain of decisions."""

    help = (
        "Follows the chain of decisions from the first to the last and names the first that was changed, removed or"
        " put in between. Exit status 1 where there is one. Prints a checkpoint: kept on another machine, it shows"
        " later also that nobody wrote the whole chain anew."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--anchor",
            type=Path,
            metavar="FILE",
            help="compare with the checkpoints in FILE, one a line, and add the newest",
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        """Walk the chain."""
        anchor: Path | None = options["anchor"]
        kept = read_checkpoints(anchor) if anchor else []
        number = Decision.objects.count()

        def tell(position: int) -> None:
            if self.stderr.isatty():
                self.stderr.write(f"\r{position} of {number} decisions", ending="")

        try:
            newest = verify_chain(kept=kept, tell=tell)
        except BrokenChainError as broken:
            raise CommandError(str(broken)) from None
        if anchor and (not kept or kept[-1] != newest):
            keep(anchor, newest)
        self.stdout.write(f"{newest.position} decisions, each as it was written. Checkpoint: {newest}")


def read_checkpoints(file: Path) -> list[Checkpoint]:
    """Those of an earlier run; a file that is not there yet holds none."""
    if not file.exists():
        return []
    try:
        return [Checkpoint.read(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise CommandError(f"{file}: {error}") from None


def keep(file: Path, newest: Checkpoint) -> None:
    try:
        with file.open("a", encoding="utf-8") as lines:
            lines.write(f"{newest}\n")
    except OSError as error:
        raise CommandError(f"{file}: {error}") from None
