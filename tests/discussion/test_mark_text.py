"""Marked words."""

from hypothesis import given
from hypothesis import strategies as st

from standfirst.discussion.mark_text import mark_text


def test_the_words_in_question_are_marked_and_nothing_else() -> None:
    assert mark_text("call me now", [(5, 7)]) == "call <mark>me</mark> now"


def test_overlapping_places_become_one_mark() -> None:
    assert mark_text("call me now", [(5, 7), (0, 6), (6, 7)]) == "<mark>call me</mark> now"


def test_the_text_itself_is_escaped() -> None:
    assert mark_text("<b>&", [(0, 3)]) == "<mark>&lt;b&gt;</mark>&amp;"


@given(st.text(alphabet="abc"), st.lists(st.tuples(st.integers(-3, 12), st.integers(-3, 12))))
def test_whatever_is_marked_no_letter_is_lost(text: str, spans: list[tuple[int, int]]) -> None:
    assert mark_text(text, spans).replace("<mark>", "").replace("</mark>", "") == text
