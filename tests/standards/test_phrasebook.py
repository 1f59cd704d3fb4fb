"""Turns of phrase are found whatever their dress, and not where they are taken back."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from standfirst.standards.comment import Comment, LanguageGuess, Surroundings
from standfirst.standards.phrasebook import LANGUAGES, Hit, hits_in, hits_on, phrasebook_for, surest


def topics(text, language="en"):
    return [hit.topic for hit in hits_in(text, language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_book_is_read_and_speaks_of_the_same_topics(language):
    book = phrasebook_for(language)
    found = {phrase.topic for phrases in book.words.values() for phrase in phrases}
    assert {
        "self-harm-intent",
        "self-harm-incitement",
        "self-harm-method",
        "threat",
        "insult",
        "denied-rights",
    } <= found
    assert {"drug-trade", "easy-money", "sale", "illegal-act", "described-violence", "dehumanising"} <= found
    assert book.negation


@pytest.mark.parametrize(
    "text",
    ["I know where you live!", "i know WHERE  you\nlive", "I knоw where yоu live", "I kn\u200bow where you live"],
)
def test_a_phrase_is_seen_through_case_spaces_and_look_alikes(text):
    assert topics(text) == ["threat"]


def test_a_phrase_is_pointed_at_where_it_stands():
    text = "Écoute : « bof ». Je sais où tu habites, hein."
    (hit,) = hits_in(text, "fr")
    assert text[slice(*hit.span)] == "Je sais où tu habites"


def test_a_gap_does_not_reach_over_the_end_of_a_sentence():
    assert topics("How many pills to die") == ["self-harm-method"]
    assert topics("How many pills are left? The old oak has to die") == []


@pytest.mark.parametrize(
    "text", ["Don't kill yourself.", "Never kill yourself over this.", "Please don't kill yourself"]
)
def test_a_phrase_that_is_taken_back_is_none(text):
    assert topics(text) == []


def test_a_phrase_may_be_taken_back_by_what_follows():
    assert "dehumanising" in topics("Alle Muslime sind Parasiten", "de")
    assert "dehumanising" not in topics("Muslime sind Parasiten ist falsch", "de")


def test_what_looks_taken_back_but_is_not_is_found():
    assert topics("Why don't you kill yourself?") == ["self-harm-incitement"]


def test_a_quoted_phrase_counts_for_less():
    (said,), (_, quoted) = (
        hits_in("I know where you live", "en"),
        hits_in("He wrote “I know where you live” to me", "en"),
    )
    assert quoted.certainty < 0.6 < said.certainty


def test_of_phrases_that_overlap_and_are_as_sure_and_long_the_first_is_told():
    later, first = Hit("insult", 0.5, (4, 12)), Hit("insult", 0.5, (0, 8))
    assert list(surest([later, first])) == list(surest([first, later])) == [first]


def test_arabic_phrases_are_seen_with_what_is_written_together_with_them():
    assert topics("وأعرف أين تسكن", "ar") == ["threat"]


def test_the_language_of_the_comment_counts_where_it_is_sure():
    comment = Comment("Ich weiß, wo du wohnst")
    assert not list(hits_on("threat", comment, Surroundings("en")))
    assert list(hits_on("threat", comment, Surroundings("en", LanguageGuess("de", 0.95))))


@given(some.text(max_size=40), some.text(max_size=40))
def test_a_phrase_is_found_between_any_lines(before, after):
    text = f"{before}\n.\nI know where you live.\n{after}"
    assert any(text[slice(*hit.span)] == "I know where you live" for hit in hits_in(text, "en"))
