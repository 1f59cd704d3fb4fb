"""By what name and picture somebody is greeted."""

from typing import Any

import pytest

from standfirst.readers.social.greeting import initials, name_told


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Nora Field", "NF"),
        ("nora van der field", "NF"),
        ("Nora", "N"),
        ("Łucja Żak", "ŁŻ"),
        ("ليلى حداد", "ل"),
        ("山田 太郎", "山"),
        ("", ""),
        ("42 !", ""),
    ],
)
def test_initials_stand_for_the_picture(name: str, shown: str) -> None:
    assert initials(name) == shown


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ({"name": "Nora  Field"}, "Nora Field"),
        ({"first_name": "Nora", "last_name": "Field"}, "Nora Field"),
        ({"first_name": "Nora", "last_name": None}, "Nora"),
        ({"name": "Nora\u202e\u0000Field"}, "NoraField"),
        ({"name": "N" * 500}, "N" * 80),
        ({}, ""),
    ],
)
def test_a_name_is_one_line_that_can_be_shown(told: dict[str, Any], name: str) -> None:
    assert name_told(told) == name
