"""How times are told."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils import translation

from standfirst.newsroom.tell_time import full_time, long_day, short_time, utc_time

MOMENT = datetime(2026, 7, 9, 22, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "zone", "told"),
    [
        ("en", "Europe/Paris", "10 July 2026, 00:05 CEST"),
        ("fr", "Europe/Paris", "10 juillet 2026, 00:05 CEST"),
        ("de", "Europe/Berlin", "10. Juli 2026, 00:05 CEST"),
        ("es", "America/Bogota", "9 de julio de 2026, 17:05 UTC-5"),
        ("ru", "Asia/Yekaterinburg", "10 июля 2026, 03:05 UTC+5"),
        ("en", "Asia/Kathmandu", "10 July 2026, 03:50 UTC+5:45"),
        ("ar", "UTC", "9 يوليو 2026، 22:05 UTC"),
    ],
)
def test_a_storys_time_is_told_in_the_editions_zone_and_language(language: str, zone: str, told: str) -> None:
    with translation.override(language):
        assert full_time(MOMENT, ZoneInfo(zone)) == told


@pytest.mark.parametrize(
    ("today", "told"),
    [
        (date(2026, 7, 9), "22:05"),
        (date(2026, 7, 11), "9 July"),
        (date(2027, 1, 1), "9 July 2026"),
        (None, "9 July 2026"),
    ],
)
def test_lists_tell_only_what_the_editions_date_leaves_open(today: date | None, told: str) -> None:
    with translation.override("en"):
        assert short_time(MOMENT, ZoneInfo("UTC"), today) == told


def test_the_masthead_names_the_day_of_the_week() -> None:
    with translation.override("fr"):
        assert long_day(date(2026, 7, 9)) == "jeudi 9 juillet 2026"


@pytest.mark.parametrize(
    ("language", "told"), [("en", "9 July 2026, 22:05"), ("de", "9. Juli 2026, 22:05"), ("ar", "9 يوليو 2026، 22:05")]
)
def test_where_the_page_says_utc_the_time_is_that_of_utc_in_the_same_form(language: str, told: str) -> None:
    with translation.override(language):
        assert utc_time(MOMENT.astimezone(ZoneInfo("Asia/Kathmandu"))) == told
