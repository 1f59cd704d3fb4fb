"""Each disguise is taken off, and ordinary writing wears none."""

import pytest

from standfirst.standards.disguises import leet_words, masked_words, spelt_out, squeezed, stretched_words, words_apart


def words(guises):
    return {guise.word for guise in guises}


def test_a_stretched_word_may_have_had_single_or_double_letters():
    assert {"god", "good"} <= squeezed("goooood")
    assert words(stretched_words("so good")) == set()


def test_digits_and_signs_stand_for_letters():
    assert "silly" in words(leet_words("how $1l1y of you")) | words(leet_words("s1lly"))
    assert words(leet_words("the A55, in 2024, H1N1 5")) & {"ass"} == set()


def test_letters_on_their_own_are_taken_together():
    assert words(spelt_out("you are s i l l y, and so d-a-f-t too")) == {"silly", "daft"}


@pytest.mark.parametrize(("text", "word"), [("s.illy", "silly"), ("da-ft", "daft"), ("si_l_ly", "silly")])
def test_a_word_taken_apart_is_put_together(text, word):
    assert word in words(words_apart(text))


def test_stars_inside_and_after_letters_mask_a_word():
    assert words(masked_words("s*lly and d##t, d***, but not *this* or 4*4")) == {"s*lly", "d**t", "d***"}


@pytest.mark.parametrize("take_off", [stretched_words, leet_words, words_apart, spelt_out, masked_words])
def test_every_guise_points_into_the_text(take_off):
    text = "S i l l y, s1lly, siiiilly, s.illy, s*lly! ".lower() * 3
    for guise in take_off(text):
        assert 0 <= guise.start < guise.end <= len(text)
        assert guise.word
