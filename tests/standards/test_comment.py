"""A fact is either known or missing."""

import pytest

from standfirst.standards.comment import MissingFact, known


def test_a_known_fact_is_itself_also_when_it_is_nothing():
    assert known(()) == ()
    assert known("en") == "en"


def test_an_unknown_fact_is_missing():
    with pytest.raises(MissingFact):
        known(None)
