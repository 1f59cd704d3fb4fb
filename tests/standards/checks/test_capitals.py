"""Shouting is told from acronyms, names and scripts without capitals."""

import pytest

from standfirst.standards.checks.capitals import mostly_capitals
from standfirst.standards.comment import Comment, Surroundings


def shouts(text, percent=50):
    return bool(list(mostly_capitals(Comment(text), Surroundings(), {"capitals_percent": percent})))


@pytest.mark.parametrize(
    "text",
    [
        "WHY DOES NOBODY LISTEN TO US?",
        "Listen: WHY DOES NOBODY EVER LISTEN TO THE PEOPLE HERE",
        "ÇA SUFFIT, ON N'EN PEUT PLUS !",
        "ДОВОЛЬНО УЖЕ ЭТОГО ОБМАНА",
        "NO NO NO NO NO NO NO NO NO NO NO",
    ],
)
def test_a_comment_mostly_in_capitals_shouts(text):
    assert shouts(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "GOAL!!!",
        "OK, THANKS",
        "NATO and UNHCR met in Geneva.",
        "EU, NATO, IMF, WHO and UNHCR met to talk about it all day long in Geneva.",
        "I said NO WAY, and I meant it when I said it to them.",
        "توقفوا عن هذا الكلام الآن",
        "もうやめてください、お願いします",
        "2024 2025 2026 2027 2028",
    ],
)
def test_acronyms_short_words_and_scripts_without_capitals_do_not_shout(text):
    assert not shouts(text)


def test_the_limit_in_force_decides():
    text = "PLEASE DO LISTEN TO ME NOW, dear all of you"
    assert shouts(text, percent=50)
    assert not shouts(text, percent=80)


def test_the_loud_words_are_pointed_at():
    text = "Listen: NOBODY EVER ASKED US ABOUT THIS ROAD."
    (finding,) = mostly_capitals(Comment(text), Surroundings(), {"capitals_percent": 50})
    assert text[slice(*finding.span)] == "NOBODY EVER ASKED US ABOUT THIS ROAD"
    assert finding.details == {"count": 7}
