"""An operator opens an edition without the CMS."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from standfirst.newsroom.models import EditionPage, SectionPage

pytestmark = pytest.mark.django_db


def test_an_edition_opens_with_its_sections_and_again_adds_only_what_is_new() -> None:
    call_command("open_edition", "fr", title="Le Journal", section=["Monde"], stdout=StringIO())
    call_command("open_edition", "fr", title="Le Journal", section=["Monde", "Été"], stdout=StringIO())
    edition = EditionPage.objects.get()
    assert (edition.slug, edition.language, edition.live) == ("fr", "fr", True)
    assert [section.slug for section in SectionPage.objects.order_by("path")] == ["monde", "été"]


def test_an_unknown_time_zone_is_told() -> None:
    with pytest.raises(CommandError, match="Mars"):
        call_command("open_edition", "fr", title="Le Journal", time_zone="Mars/Base", stdout=StringIO())


def test_the_country_decides_about_help_lines_and_must_be_one() -> None:
    told = StringIO()
    call_command("open_edition", "fr", title="Le Journal", country="be", stdout=told)
    assert EditionPage.objects.get().country == "BE"
    assert "help line" in told.getvalue(), "nobody checks what is not named"
    with pytest.raises(CommandError, match="QQ"):
        call_command("open_edition", "de", title="Die Zeitung", country="QQ", stdout=StringIO())
