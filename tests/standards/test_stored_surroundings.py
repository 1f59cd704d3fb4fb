"""The facts of a judgement survive being stored, the unknown ones as unknown."""

import json

import pytest

from standfirst.standards import stored_surroundings
from standfirst.standards.comment import TOO_SHORT_TO_TELL, Comment, LanguageGuess, Surroundings
from standfirst.standards.published import NO_FLASH_MOB, NO_FLOODING


@pytest.mark.parametrize(
    "around",
    [
        Surroundings(),
        Surroundings("en", TOO_SHORT_TO_TELL, (), ()),
        Surroundings("fr", LanguageGuess("de", 0.9), (Comment("Oui."),), ()),
        Surroundings(scores={"insult": 0.7}, about=0.25, own_recent_scores=({"insult": 0.1}, {}), own_removed=0),
        Surroundings(scores={}, own_recent_scores=(), house_names=(), blocked_domains=frozenset()),
        Surroundings(house_names=("The Meridian",), blocked_domains=frozenset({"a.example"}), edition_country="CH"),
        NO_FLASH_MOB.broken_by[0].in_,
        NO_FLOODING.broken_by[0].in_,
    ],
)
def test_facts_survive_being_stored(around):
    assert stored_surroundings.from_dict(json.loads(json.dumps(stored_surroundings.as_dict(around)))) == around


def test_facts_that_were_stored_before_there_were_scores_are_read():
    old = {"edition_language": "en", "language": None, "own_recent": None, "alike": None}
    assert stored_surroundings.from_dict(old) == Surroundings("en")
