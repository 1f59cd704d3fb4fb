"""Disguised words are spelt plainly again, and each letter is still found where it stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from standfirst.standards.phrasebook import hits_in
from standfirst.standards.undisguise import undisguised


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("you are an id10t", "you are an idiot"),
        ("shuuuut up", "shut up"),
        ("such r.u.b.b.i.s.h again", "such rubbish again"),
        ("p a t h e t i c loser", "pathetic loser"),
        ("без м03гов", "без мoзгов"),
        ("the mus1ims and the 4rabs", "the muslims and the arabs"),
        ("a m.o.r.o.n again", "a moron again"),
        ("ты дyp@к", "ты дypaк"),
        ("7مار", "حمار"),
        ("الأكر١د", "الأكراد"),
        ("غ ب ي", "غبي"),
    ],
)
def test_it_is_spelt_plainly(text, plain):
    found = undisguised(text)
    assert found is not None
    assert found.text == plain


@pytest.mark.parametrize("text", ["", "nothing to see here", "in 2024 it was 12,000", "the a4 road", "i, a b"])
def test_what_is_plain_says_nothing_else(text):
    found = undisguised(text)
    assert found is None or hits_in(text, "en") == ()


def test_a_disguised_phrase_is_pointed_at_where_it_stands():
    text = "Sorry, but y0u are an 1 d i o t, my friend. You are an id10t."
    spans = [text[slice(*hit.span)] for hit in hits_in(text, "en") if hit.topic == "insult"]
    assert "You are an id10t" in spans


@given(some.text(alphabet="ab0134@$ .-éж", max_size=60))
def test_every_letter_keeps_its_place(text):
    found = undisguised(text)
    if found is not None:
        assert len(found.origins) == len(found.text)
        assert found.origins == sorted(found.origins)
        assert all(0 <= place < len(text) for place in found.origins)
