"""`standfirst export-statements`: statements of reasons as the EU Transparency Database takes them."""

import json
from argparse import ArgumentTypeError
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from standfirst.moderation.statement_export import Span, batches_of_statements
from standfirst.newsroom.models import EditionPage


class Command(BaseCommand):
    """Export statements of reasons."""

    help = (
        "Writes the restrictions decided from one day to another, both included, as JSON of the EU Transparency"
        " Database: a request of at most 100 statements a line, or a file with --folder. Holds no words of comments,"
        " no names and no addresses."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--from", dest="first", type=day, required=True, metavar="DAY", help="such as 2026-10-01")
        parser.add_argument("--to", dest="last", type=day, required=True, metavar="DAY", help="such as 2026-10-31")
        parser.add_argument("--edition", default="", metavar="SLUG", help="only of this edition")
        parser.add_argument("--folder", type=Path, help="write statements-0001.json and so on into this folder")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Write batch by batch, so that a year of a large site needs no more memory than a day."""
        span = Span(options["first"], options["last"], options["edition"])
        check(span)
        folder: Path | None = options["folder"]
        batches = written = 0
        for number, batch in enumerate(batches_of_statements(span), start=1):
            line = json.dumps(batch, ensure_ascii=False)
            if folder:
                write(folder, number, line)
            else:
                self.stdout.write(line)
            batches, written = number, written + len(batch["statements"])
        self.stderr.write(f"{written} statements in {batches} batches.")


def day(word: str) -> date:
    """Raises `ArgumentTypeError` where it is none."""
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise ArgumentTypeError(f"“{word}” is no day; one looks like 2026-10-31.") from None


def check(span: Span) -> None:
    if span.last < span.first:
        raise CommandError(f"{span.last} is before {span.first}.")
    known = list(EditionPage.objects.values_list("slug", flat=True))
    if span.edition and span.edition not in known:
        raise CommandError(f"There is no edition “{span.edition}”. There are: {', '.join(known)}.")


def write(folder: Path, number: int, line: str) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"statements-{number:04}.json").write_text(f"{line}\n", encoding="utf-8")
    except OSError as error:
        raise CommandError(f"{folder}: {error}") from None
