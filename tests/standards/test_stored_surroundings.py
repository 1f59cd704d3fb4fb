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
        NO_FLASH_MOB.broken_by[0].in_,
        NO_FLOODING.broken_by[0].in_,
    ],
)
def test_facts_survive_being_stored(around):
    assert stored_surroundings.from_dict(json.loads(json.dumps(stored_surroundings.as_dict(around)))) == around
