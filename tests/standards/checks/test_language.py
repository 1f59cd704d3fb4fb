"""Another language than the edition's is noticed; quotations, loanwords and cousins are not."""

import pytest

from standfirst.standards.checks.language import other_language
from standfirst.standards.comment import TOO_SHORT_TO_TELL, Comment, LanguageGuess, MissingFact, Surroundings

FRENCH = "Je ne suis pas d'accord avec cette décision du conseil."


def found(text, guess, edition="en"):
    return list(other_language(Comment(text), Surroundings(edition, guess), {}))


def test_another_language_is_named_with_the_certainty_of_the_guess():
    (finding,) = found(FRENCH, LanguageGuess("fr", 0.93))
    assert finding.details == {"language": "French", "edition_language": "English"}
    assert finding.certainty == 0.93


@pytest.mark.parametrize(("language", "edition"), [("en", "en"), ("en", "en-GB"), ("nb", "no"), ("hr", "sr")])
def test_the_edition_s_language_in_any_spelling_is_welcome(language, edition):
    assert not found(FRENCH, LanguageGuess(language, 0.99), edition)


def test_what_is_too_short_to_tell_is_welcome():
    assert not found("Bravo !", TOO_SHORT_TO_TELL)


def test_a_quotation_in_another_language_is_welcome():
    assert not found(f"She said: “{FRENCH}”", LanguageGuess("fr", 0.9))
    assert not found(f"> {FRENCH}\nI agree.", LanguageGuess("fr", 0.9))


def test_a_comment_that_is_mostly_quotation_leaves_more_doubt():
    (finding,) = found(f"I have no idea what she meant by “{FRENCH} {FRENCH}”", LanguageGuess("fr", 0.9))
    assert finding.certainty < 0.5


@pytest.mark.parametrize(
    "around", [Surroundings(), Surroundings("en"), Surroundings(language=LanguageGuess("fr", 0.9))]
)
def test_without_the_facts_nothing_is_said(around):
    with pytest.raises(MissingFact):
        list(other_language(Comment(FRENCH), around, {}))
