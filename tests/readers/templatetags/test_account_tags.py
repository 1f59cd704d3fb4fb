"""The sections of the home of an account."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template import Context, Template
from django.test import Client, RequestFactory
from django.urls import reverse

from tests.factories.reader import ReaderFactory

LINES = Path(settings.PACKAGE_DIR) / "templates" / "slots" / "account"


def section(lines: str, **words: object) -> str:
    template = Template('{% load account_tags %}{% account_section "Ways" lines %}')
    return template.render(Context({"lines": lines, "request": RequestFactory().get("/account/"), **words}))


def test_a_section_without_lines_for_this_reader_is_not_there() -> None:
    assert section("work", perms={}).strip() == ""


def test_a_section_has_its_heading_and_its_lines() -> None:
    shown = section("decisions")
    assert "Ways</h2>" in shown
    assert f'href="{reverse("own_decisions")}"' in shown


def ways_in(lines: Path) -> list[str]:
    """The names of the addresses to which every reader is led; a line with a condition begins with that."""
    return re.findall(r'^\{% include "account/way.html" with to="(\w+)"', lines.read_text(), re.MULTILINE)


@pytest.mark.django_db
def test_the_home_shows_every_line_of_every_section(client: Client) -> None:
    client.force_login(ReaderFactory())
    page = client.get("/account/").content.decode()
    addresses = {reverse(name) for lines in LINES.glob("*.html") for name in ways_in(lines)}
    assert {address for address in addresses if f'href="{address}"' not in page} == set()
    assert reverse("mfa_index") in addresses
