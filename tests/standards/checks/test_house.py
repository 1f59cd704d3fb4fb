"""Contempt for the house is an insult with its name; criticism is none."""

import pytest

from standfirst.standards.checks.house import insulted_house
from standfirst.standards.comment import Comment, MissingFact, Surroundings


def found(text, insult=0.9, names=("The Meridian", "Zoë Exämple")):
    around = Surroundings("en", scores={"insult": insult}, house_names=names)
    return [text[slice(*finding.span)] for finding in insulted_house(Comment(text), around, {})]


def test_the_name_is_found_in_any_dress():
    assert found("So the MERIDIAN is silly again") == ["the MERIDIAN"]
    assert found("That Zoe Example!") == ["Zoe Example"]


def test_criticism_and_insults_to_others_are_left_to_other_standards():
    assert found("The Meridian is wrong.", insult=0.2) == []
    assert found("The Meridians of the globe are silly") == []
    assert found("You silly goose") == []
    assert found("Anything", names=("", " ")) == []


def test_without_names_or_scores_it_is_not_assessed():
    with pytest.raises(MissingFact):
        list(insulted_house(Comment("Hello"), Surroundings(), {}))
    with pytest.raises(MissingFact):
        list(insulted_house(Comment("The Meridian"), Surroundings(house_names=("The Meridian",)), {}))
