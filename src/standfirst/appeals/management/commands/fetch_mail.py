"""`standfirst fetch-mail`: fetch letters to the moderators from a mailbox by IMAP."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from standfirst.appeals.letters.fetch_letters import MailboxError, fetch_letters, read_account


class Command(BaseCommand):
    """Fetches once; the task worker does it every minute where STANDFIRST_IMAP is set."""

    help = "Fetch letters to the moderators from the mailbox that STANDFIRST_IMAP names."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--from", dest="mailbox", default=settings.STANDFIRST_IMAP, help="imaps://user:password@host/INBOX"
        )
        parser.add_argument(
            "--move-to", default=settings.STANDFIRST_IMAP_DONE, help="a folder for letters that were read"
        )

    def handle(self, *_: Any, **options: Any) -> None:
        if not options["mailbox"]:
            raise CommandError("Name the mailbox: set STANDFIRST_IMAP to imaps://user:password@host/INBOX.")
        try:
            account = read_account(options["mailbox"], done=options["move_to"])
            taken = fetch_letters(account, now=timezone.now())
        except MailboxError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{taken} letters fetched.")
