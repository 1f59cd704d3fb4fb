"""An edition adds words of its own, and is spared those that it does not mind."""

from dataclasses import replace

import pytest

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.edition_lexicon import edition_lexicon
from standfirst.standards.edition_words import EditionWords
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import judge
from standfirst.standards.lexicon import lexicon_for
from standfirst.standards.policy import Action

AROUND = Surroundings(edition_language="en")


def action_on(text: str, **words: tuple[str, ...]) -> Action:
    policy = replace(HOUSE_POLICY, words=EditionWords(**words))
    verdict = judge(Comment(text), AROUND, policy)
    return max((row.action for row in verdict.broken if row.rule.standard.code == "no-profanity"), default=Action(0))


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("Grümbold", "What a grumbold."),
        ("grumbold", "What a GRUMB0LD!"),
        ("grumb*", "Such grumbology."),
        ("*umbol*", "A megaumbolist."),
        ("old goat herd", "You old goat herd."),
        ("тюфяк", "Ну и тюфяк же он."),
    ],
)
def test_an_added_word_is_found_as_the_lists_find_theirs(entry: str, text: str) -> None:
    assert action_on(text) is Action.PUBLISH
    assert action_on(text, strong=(entry,)) is Action.HOLD
    assert action_on(text, mild=(entry,)) is Action.ASK


@pytest.mark.parametrize(("entry", "text"), [("crap", "What crap."), ("full of crap", "It is full of crap.")])
def test_a_word_that_an_edition_does_not_mind_is_left_alone(entry: str, text: str) -> None:
    assert action_on("What crap.") > Action.PUBLISH
    assert action_on(text, allowed=(entry,)) is Action.PUBLISH


def test_the_lists_themselves_stay_as_they_are() -> None:
    edition_lexicon("en", EditionWords(strong=("grumbold",), allowed=("crap",)))
    assert lexicon_for("en").find("grumbold") is None
    assert lexicon_for("en").find("crap")
