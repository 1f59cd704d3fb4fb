"""Whom to call in a crisis, by country: facts from a data file."""

from functools import cache
from importlib.resources import files

from standfirst.standards.comment import Surroundings

ANYWHERE = ""
# A number reads from left to right in a sentence of either direction, wherever it is shown; else 116 123 turns round.
LEFT_TO_RIGHT, OWN_WAY, END = "\u2066", "\u2068", "\u2069"


def help_line(around: Surroundings) -> str:
    """The help line of the edition's country; a directory of all countries where the country is not known."""
    country = around.edition_country or region_of(around.edition_language or "")
    return help_lines().get(country.upper(), help_lines()[ANYWHERE])


def region_of(language: str) -> str:
    """The country in a language tag: GB in en-GB and in en_GB; nothing in en."""
    parts = language.replace("_", "-").split("-")[1:]
    return next((part for part in parts if len(part) == 2 and part.isalpha()), ANYWHERE)


@cache
def help_lines() -> dict[str, str]:
    """For each country, who answers and under what number; under no country, the directory."""
    text = files("standfirst.standards").joinpath("help_lines.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {
        country.strip("*"): f"{LEFT_TO_RIGHT}{number}{END} ({OWN_WAY}{name}{END})" for country, name, number, _ in rows
    }
