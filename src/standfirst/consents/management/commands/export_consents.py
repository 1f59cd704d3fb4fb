"""`standfirst export-consents > consents.csv`: prints who accepted which version, when and by which route."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from standfirst.consents.csv_of_consents import csv_of_consents
from standfirst.consents.models import TextVersion


class Command(BaseCommand):
    """Export the log of consents."""

    help = "Prints the log of consents as CSV. That it was exported is noted, and shown in the CMS."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes."""
        parser.add_argument("--edition", default="", help="the edition, such as fr; without it, all editions")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Print line by line."""
        edition = options["edition"]
        if edition and not TextVersion.objects.filter(edition=edition).exists():
            raise CommandError(f"The edition “{edition}” has published no text to agree to.")
        for line in csv_of_consents(edition, by=None, now=timezone.now()):
            self.stdout.write(line, ending="")
