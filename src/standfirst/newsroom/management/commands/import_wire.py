"""`standfirst import-wire FILE|FOLDER… --edition en --section world`: news agencies' items become stories."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from standfirst.newsroom.models import EditionPage, SectionPage
from standfirst.newsroom.wires.import_files import Imported, documents_in, import_files


class Command(BaseCommand):
    """Import IPTC ninjs 2.x and 3.x documents."""

    help = (
        "Publishes IPTC ninjs 2.x and 3.x documents as stories. An item is known by its uri: a newer version updates "
        "its story, pubStatus “canceled” withdraws it, the same version again changes nothing. Pictures are attached "
        "where their file lies beside the document. A bad file is reported with the field, the others go on; the exit "
        "status is then 1."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes."""
        parser.add_argument("paths", nargs="+", type=Path, metavar="FILE|FOLDER", help="documents, or folders of them")
        parser.add_argument("--edition", required=True, help="address of the edition, such as en")
        parser.add_argument("--section", required=True, help="address of its section, such as world")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Import, one line a file."""
        edition, section = self._where(options["edition"], options["section"])
        paths = documents_in(options["paths"])
        if not paths:
            raise CommandError("There is no .json file in what was named.")
        width = len(str(len(paths)))
        bad = 0
        for number, done in enumerate(import_files(paths, edition=edition, section=section, now=timezone.now()), 1):
            bad += done.outcome is None
            (self.stderr if done.outcome is None else self.stdout).write(
                f"[{number:>{width}}/{len(paths)}] {told(done)}"
            )
        self.stdout.write(f"{len(paths) - bad} of {len(paths)} documents imported.")
        if bad:
            raise CommandError(f"{bad} could not be imported; the reasons stand above.", returncode=1)

    def _where(self, edition_slug: str, section_slug: str) -> tuple[EditionPage, SectionPage]:
        edition = EditionPage.objects.filter(slug=edition_slug).select_related("locale").first()
        if edition is None:
            raise CommandError(f"There is no edition “{edition_slug}”. There are: {_slugs(EditionPage.objects.all())}.")
        section = SectionPage.objects.child_of(edition).filter(slug=section_slug).first()
        if section is None:
            theirs = _slugs(SectionPage.objects.child_of(edition))
            raise CommandError(f"Edition “{edition_slug}” has no section “{section_slug}”. It has: {theirs}.")
        return edition, section


def told(done: Imported) -> str:
    """One line about one file."""
    if done.outcome is None:
        return f"{done.path}: {done.error}"
    address = f" {done.story.url}" if done.story is not None and done.story.live else ""
    return f"{done.path}: {done.outcome}{address}"


def _slugs(pages: Any) -> str:
    return ", ".join(pages.values_list("slug", flat=True)) or "none"
