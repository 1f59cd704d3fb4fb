"""A head that was not measured is a missing fact, never a nought."""

import pytest

from standfirst.standards.comment import MissingFact, Surroundings
from standfirst.standards.measured import measured


@pytest.mark.parametrize("around", [Surroundings(), Surroundings(scores={}), Surroundings(scores={"threat": 0.9})])
def test_an_unmeasured_head_is_missing(around):
    with pytest.raises(MissingFact):
        measured("insult", around)


def test_a_score_is_a_probability():
    assert measured("insult", Surroundings(scores={"insult": 0.4})) == 0.4
    assert measured("insult", Surroundings(scores={"insult": 1.2})) == 1.0
