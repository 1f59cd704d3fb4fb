"""A verdict is told in the reader's words, with the limits in force."""

from datetime import UTC, datetime, timedelta

from standfirst.standards.comment import Comment, LanguageGuess, Surroundings
from standfirst.standards.explain import explain, tell
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import judge
from standfirst.standards.policy import Action, Policy, Rule
from standfirst.standards.published import EDITION_LANGUAGE, NO_FLOODING

NOON = datetime(2025, 3, 1, 12, tzinfo=UTC)


def test_the_explanation_states_the_limits_in_force():
    own = tuple(Comment(f"Thought {number}.", NOON - timedelta(minutes=10 * number)) for number in range(3))
    policy = Policy("strict", (Rule(NO_FLOODING, refuse=1.0, limits={"comments": 3}),))
    (told,) = explain(judge(Comment("And another.", NOON), Surroundings(own_recent=own), policy), str)
    assert "at most 3 comments" in told.text
    assert told.action is Action.REFUSE
    assert told.reasons[0].sentence == (
        "This is your comment number 4 within an hour. Minutes until you can post again: 40."
    )


def test_reasons_point_at_the_words_they_are_about():
    text = "What crap! Write to anna@example.org."
    told = {one.code: one for one in explain(judge(Comment(text), Surroundings("en"), HOUSE_POLICY), str)}
    (privacy,), (profanity,) = told["privacy"].reasons, told["no-profanity"].reasons
    assert text[slice(*privacy.span)] == "anna@example.org"
    assert text[slice(*profanity.span)] == "crap"


def test_everything_is_told_through_the_catalogue_also_the_names_in_a_reason():
    catalogue = {
        "This seems to be written in {language}, and this edition is in {edition_language}.": (
            "Écrit en {language} ; édition en {edition_language}."
        ),
        "German": "allemand",
        "English": "anglais",
        EDITION_LANGUAGE.title: "La langue de l'édition",
    }
    around = Surroundings("en", LanguageGuess("de", 0.97))
    verdict = judge(Comment("Ich bin mit der Entscheidung nicht einverstanden."), around, HOUSE_POLICY)
    (told,) = explain(verdict, lambda sentence: catalogue.get(sentence, sentence))
    assert told.title == "La langue de l'édition"
    assert told.reasons[0].sentence == "Écrit en allemand ; édition en anglais."


def test_a_translation_with_a_wrong_gap_costs_the_reader_no_reason():
    assert tell("Links: {count}.", {"count": 4}, lambda _: "Liens : {nombre}.") == "Links: 4."
