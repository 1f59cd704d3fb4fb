"""`standfirst retention`: forgets what has had its time, as the table in docs/privacy.md says."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from standfirst.privacy.forget_what_is_due import forget_what_is_due
from standfirst.privacy.table_of_kept import table_of_kept


class Command(BaseCommand):
    """Run the retention, or show what it enforces."""

    help = (
        "Forgets what has had its time: the worker does it once a night. With --table it changes nothing and prints"
        " what is kept of people, why, and for how long."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--table", action="store_true", help="print the table, as Markdown")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Fails where a part of it failed; the others are done all the same."""
        if options["table"]:
            self.stdout.write(table_of_kept(), ending="")
            return
        failed = forget_what_is_due(now=timezone.now(), tell=self.stderr.write)
        if failed:
            raise CommandError(f"Failed: {', '.join(failed)}. The log says why.")
        self.stdout.write("What had its time is forgotten.")
