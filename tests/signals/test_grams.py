"""Runs of characters within words, as numbers."""

from hypothesis import given
from hypothesis import strategies as st

from standfirst.signals.grams import BUCKETS, grams


def test_runs_never_go_from_word_to_word():
    apart, together = set(grams("der hund").tolist()), set(grams("der").tolist()) | set(grams("hund").tolist())
    assert apart == together


def test_a_word_of_three_letters_has_the_runs_of_itself_between_spaces():
    # d e r, _d de er r_, _de der er_, _der der_, _der_
    assert len(grams("der")) == 3 + 4 + 3 + 2 + 1


def test_the_order_of_letters_counts():
    assert set(grams("tar").tolist()) != set(grams("rat").tolist())


@given(st.text(max_size=60))
def test_any_text_has_numbers_of_the_table(text):
    assert all(0 <= number < BUCKETS for number in grams(text).tolist())
