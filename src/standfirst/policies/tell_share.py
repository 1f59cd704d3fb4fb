"""Tells shares in the way of the language: 12.5%, 12,5 %, %12,5."""

from django.utils.formats import number_format
from django.utils.translation import get_language

WRITTEN = {"en": "{}%", "tr": "%{}", "ar": "{}٪"}
ELSEWHERE = "{}\N{NO-BREAK SPACE}%"


def percent(share: float) -> str:
    """With one digit behind the point where it is small."""
    number = 100 * share
    return WRITTEN.get(get_language() or "en", ELSEWHERE).format(number_format(number, 1 if number < 10 else 0))


def between(low: float, high: float) -> str:
    """`3.1% – 12%`."""
    return f"{percent(low)} – {percent(high)}"
