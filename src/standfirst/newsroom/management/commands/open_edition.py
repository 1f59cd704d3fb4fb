"""`standfirst open-edition fr --title "Le Journal" --section monde`: opens an edition with its sections."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.utils.text import slugify

from standfirst.newsroom.country import validate_country
from standfirst.newsroom.edition import validate_time_zone
from standfirst.newsroom.open_house import open_edition, open_house, open_section


class Command(BaseCommand):
    """Open an edition."""

    help = (
        "Opens an edition at /LANGUAGE/ with its sections, which editors then fill at /cms/. What is open already is "
        "left as it is, so the command can be used again to add a section."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes."""
        parser.add_argument("language", choices=[code for code, _name in settings.LANGUAGES], help="of the edition")
        parser.add_argument("--title", required=True, help="the name of the newspaper in this edition")
        parser.add_argument("--tagline", default="", help="the line below the name")
        parser.add_argument("--time-zone", default="UTC", help="in which the edition tells times, such as Europe/Paris")
        parser.add_argument("--country", default="", help="code of two letters, such as FR: whose help line is shown")
        parser.add_argument("--section", action="append", default=[], help="title of a section; may be given again")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Open what is named."""
        try:
            validate_time_zone(options["time_zone"])
            if options["country"]:
                validate_country(options["country"])
        except ValidationError as error:
            raise CommandError("; ".join(error.messages)) from error
        facts = {name: options[name] for name in ("title", "tagline", "time_zone")}
        facts["country"] = options["country"].upper()
        edition = open_edition(open_house(), options["language"], options["language"], facts)
        for title in options["section"]:
            slug = slugify(title, allow_unicode=True)
            if not slug:
                raise CommandError(f"“{title}” gives no address; name the section with letters.")
            section = open_section(edition, slug, {"title": title})
            self.stdout.write(f"section {section.url}")
        self.stdout.write(f"edition {edition.url}")
        self.stdout.write(
            "Check the help line of its country in standards/help_lines.tsv before readers come: numbers change."
        )
