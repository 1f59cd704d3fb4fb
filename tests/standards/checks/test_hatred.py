"""Contempt for a group is noticed when the group is only meant, and not when somebody answers it."""

import pytest

from standfirst.standards.checks.hatred import dehumanising_words
from standfirst.standards.comment import Comment, Surroundings


def found(text, language="en"):
    return [text[slice(*finding.span)] for finding in dehumanising_words(Comment(text), Surroundings(language), {})]


def test_they_are_those_who_were_named_before():
    text = "Our mayor invited Muslims to dinner. They are nothing but vermin."
    assert found(text) == ["They are nothing but vermin"]


@pytest.mark.parametrize(
    "text",
    [
        "There are rats in the cellar. They are vermin.",
        "They are vermin, these rats. The Muslims next door helped us to catch them.",
        f"Muslims run the bakery. {'It has good bread. ' * 20}About the rats: they are vermin.",
    ],
)
def test_they_are_not_those_who_were_not_named(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He called refugees rats and said that women are too stupid.", "en"),
        ("To say that immigrants are criminals is wrong.", "en"),
        ("Ich hasse Muslime nicht.", "de"),
        ("Mülteciler parazit değildir.", "tr"),
        ("Il est raciste de dire que les étrangers sont des voleurs.", "fr"),
    ],
)
def test_what_is_reported_or_denied_is_no_hatred(text, language):
    assert found(text, language) == []
