"""Languages are compared by what they are, however their codes are written."""

import pytest

from standfirst.standards.languages import name_of, same_language


@pytest.mark.parametrize(("one", "other"), [("en", "en-GB"), ("pt_BR", "pt"), ("NB", "no"), ("hr", "bs")])
def test_spellings_and_cousins_are_the_same(one, other):
    assert same_language(one, other)
    assert same_language(other, one)


def test_others_are_not():
    assert not same_language("en", "de")


def test_a_language_without_a_name_is_called_by_its_code():
    assert name_of("fr-CA") == "French"
    assert name_of("tlh") == "tlh"
