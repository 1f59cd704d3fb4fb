"""Who may be in danger is shown a help line of the edition's country."""

import re

import pytest

from standfirst.standards.comment import Surroundings
from standfirst.standards.help_lines import ANYWHERE, help_line, help_lines


@pytest.mark.parametrize(
    ("around", "number"),
    [
        (Surroundings("fr", edition_country="FR"), "3114"),
        (Surroundings("fr", edition_country="be"), "0800 32 123"),
        (Surroundings("en-GB"), "116 123"),
        (Surroundings("pt_BR"), "188"),
        (Surroundings("en"), "findahelpline.com"),
        (Surroundings("ar-XX"), "findahelpline.com"),
        (Surroundings(), "findahelpline.com"),
    ],
)
def test_the_country_of_the_edition_decides(around, number):
    assert number in help_line(around)


def test_every_country_is_a_code_and_has_a_number():
    for country, line in help_lines().items():
        assert country == ANYWHERE or re.fullmatch("[A-Z]{2}", country)
        assert re.search(r"\d{2}|\.com", line)
        assert "{" not in line


def test_a_number_keeps_its_direction_in_a_sentence_of_the_other():
    assert "\u2066116 123\u2069" in help_line(Surroundings("ar", edition_country="GB"))
    for line in help_lines().values():
        assert line.count("\u2066") + line.count("\u2068") == line.count("\u2069")
