"""Texts without what says nothing about their words."""

import pytest

from standfirst.signals.plain_text import LOOK_ALIKES, visible, without_addresses, without_look_alikes


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("see https://example.org/a?b=c now", "see now"),
        ("see WWW.example.org now", "see now"),
        ("write to anna@example.org now", "write to now"),
        ("@anna #bridge now", "now"),
        ("well.said", "well.said"),
    ],
)
def test_addresses_mentions_and_tags_are_dropped(text, rest):
    assert without_addresses(text).split() == rest.split()


def test_invisible_and_fancy_letters_become_plain():
    assert visible("b\u200br\u00adidge 𝐛𝐫𝐢𝐝𝐠𝐞 ｂｒｉｄｇｅ") == "bridge bridge bridge"


def test_look_alikes_become_the_letter_they_pass_for():
    assert without_look_alikes("сосkріt") == "cockpit"
    assert without_look_alikes("größe") == "größe"


def test_look_alikes_are_small_letters_so_that_case_makes_no_difference():
    assert all(letter == letter.casefold() for letter in LOOK_ALIKES[0])
