"""The page of figures, as everybody reads it."""

import csv
from datetime import UTC, date, datetime

import pytest
from django.test import Client

from standfirst.newsroom.models import EditionPage
from standfirst.transparency.count_months import count_months
from standfirst.transparency.models import CountedUpTo, MonthlyFigure
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


def make_figures(edition: EditionPage, **numbers: int) -> None:
    """Removals of February by standard."""
    for code, number in numbers.items():
        MonthlyFigure.objects.create(
            edition=edition.slug,
            month=date(2026, 2, 1),
            measure="removed",
            standard=code.replace("_", "-"),
            by_machine=False,
            number=number,
        )
    CountedUpTo.objects.create(pk=1, month=date(2026, 3, 1))


def test_shows_numbers_by_standard_and_hides_small_ones(client: Client) -> None:
    make_figures(EditionFactory(slug="en"), no_spam=31, privacy=3, no_hatred=12)
    page = client.get("/en/transparency/").content.decode()
    assert ">46</td>" in page
    assert ">31</td>" in page
    assert ">12</td>" not in page
    assert ">3</td>" not in page
    assert "not shown" in page


def test_is_the_same_for_everybody_and_kept_by_the_edge(client: Client) -> None:
    edition = EditionFactory(slug="en")
    response = client.get("/en/transparency/")
    assert response["Cache-Control"].startswith("public")
    assert f"transparency-{edition.pk}" in response["Standfirst-Shows"]
    assert not response.cookies


def test_says_so_where_no_month_is_over(client: Client) -> None:
    EditionFactory(slug="en")
    count_months(now=datetime(2026, 3, 9, tzinfo=UTC))
    assert "once a whole month has passed" in client.get("/en/transparency/").content.decode()


def test_the_csv_hides_what_the_page_hides(client: Client) -> None:
    make_figures(EditionFactory(slug="en"), no_spam=31, privacy=3, no_hatred=12)
    response = client.get("/en/transparency/figures.csv")
    lines = list(csv.DictReader(response.content.decode().splitlines()))
    removed = {
        line["standard"]: line["number"] for line in lines if line["measure"] == "removed" and line["by"] == "all"
    }
    assert removed == {"all": "46", "no-spam": "31", "privacy": "hidden", "no-hatred": "hidden"}


def test_nothing_is_told_of_the_month_that_still_runs(client: Client) -> None:
    edition = EditionFactory(slug="en")
    make_figures(edition, no_spam=31)
    MonthlyFigure.objects.update(month=date(2026, 3, 1))
    assert client.get("/en/transparency/").content.decode().count("<svg") == 0
    assert client.get("/en/transparency/2026/").status_code == 404


def test_arabic_reads_from_the_right(client: Client) -> None:
    make_figures(EditionFactory(slug="ar"), no_spam=31)
    page = client.get("/ar/transparency/").content.decode()
    assert 'dir="rtl"' in page
    assert 'x1="0" x2="320"' in page
