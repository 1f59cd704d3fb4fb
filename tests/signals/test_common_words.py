"""The opinion of common words."""

import pytest

from standfirst.signals.common_words import lexicon, tally
from standfirst.signals.common_words_data import COMMON_WORDS, TELLING_LETTERS


def test_running_text_in_the_editions_language_needs_no_second_opinion():
    assert tally(["the", "council", "should", "have", "asked", "the", "people"], "en").edition_is_sure


def test_words_of_both_languages_speak_for_neither():
    counted = tally(["de", "la", "que"], "es")
    assert (counted.own, counted.others) == (0, 0)
    assert counted.certainty == 0


def test_certainty_grows_with_the_words_of_the_other_language_and_falls_with_the_editions_own():
    few, more, mixed = (
        tally(text.split(), "en") for text in ("avec nous", "avec nous toujours", "avec nous toujours the")
    )
    assert few.other == more.other == mixed.other == "fr"
    assert mixed.certainty < few.certainty < more.certainty


def test_of_rivals_with_as_many_words_it_is_always_the_same_whatever_else_runs():
    rivals = {word for language, words in COMMON_WORDS.items() if language != "en" for word in words.split()[:4]}
    for words in ([word] for word in sorted(rivals)):
        known = lexicon()[words[0]] - {"en"}
        assert tally(words, "en").other == min(known, default="")


@pytest.mark.parametrize("language", COMMON_WORDS)
def test_every_language_knows_enough_words_in_small_letters(language):
    words = COMMON_WORDS[language].split()
    assert len(set(words)) >= 60
    assert all(word == word.lower() for word in words)


def test_telling_letters_name_languages_that_have_a_list():
    assert all(set(languages.split()) <= COMMON_WORDS.keys() for languages in TELLING_LETTERS.values())
