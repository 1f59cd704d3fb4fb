"""`standfirst erase-due`: erases the accounts that were deleted more than 30 days ago; can be broken off."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from standfirst.privacy.erase_due import due, erase_due
from standfirst.privacy.send_receipts import send_receipts

EVERY = 100  # Accounts, between two lines where nobody looks at a terminal.


def send_all() -> int:
    """Until none is left that can be sent."""
    sent = 0
    while number := send_receipts(timezone.now()):
        sent += number
    return sent


class Command(BaseCommand):
    """Erase what is due."""

    help = (
        "Erases the accounts whose readers deleted them more than 30 days ago, and mails the receipts. The worker does"
        " the same every minute, a few at a time; this does all at once. Ctrl-C breaks it off between two accounts:"
        " what is done is done, and the next run goes on from there."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--most", type=int, metavar="N", help="erase at most N accounts")
        parser.add_argument("--dry-run", action="store_true", help="only tell how many there are")

    def handle(self, *_args: Any, **options: Any) -> None:
        """With the number of how many after each hundred, or all the time at a terminal."""
        now = timezone.now()
        if options["dry_run"]:
            self.stdout.write(f"{due(now).count()} accounts are to be erased.")
            return
        done = 0

        def tell(erased: int, of: int) -> None:
            nonlocal done
            done = erased
            if self.stderr.isatty():
                self.stderr.write(f"\r{erased} of {of} accounts", ending="")
            elif erased and erased % EVERY == 0:
                self.stderr.write(f"{erased} of {of} accounts")

        try:
            erase_due(now=now, most=options["most"], tell=tell)
        except KeyboardInterrupt:
            self.stderr.write(f"\nBroken off. {due(now).count()} accounts are left; run the command again.")
        self.stdout.write(f"{done} accounts erased, {send_all()} receipts mailed.")
