"""`standfirst export-suggestions > examples.jsonl`: what moderators elsewhere suggested, as examples to train with."""

import json
from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from standfirst.gateway.export_suggestions import export_suggestions, forget_suggestions


class Command(BaseCommand):
    """Export or forget suggestions."""

    help = "Prints each suggestion received by comments:suggestscore as a line of JSON: id, text, lang, labels, source."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes."""
        parser.add_argument(
            "--forget-older-than",
            type=int,
            metavar="DAYS",
            help="print nothing; delete the suggestions older than so many days",
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        """Print or delete."""
        if (days := options["forget_older_than"]) is not None:
            forgotten = forget_suggestions(before=timezone.now() - timedelta(days=days))
            self.stdout.write(f"{forgotten} forgotten")
            return
        for example in export_suggestions():
            self.stdout.write(json.dumps(example, ensure_ascii=False))
