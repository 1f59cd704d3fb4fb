"""Who seems in danger is shown somebody to talk to, and is not scolded."""

import pytest

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.explain import explain
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import judge
from standfirst.standards.policy import Action


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en-GB", "I don't want to live any more.", "116 123"),
        ("fr-FR", "J'ai plus envie de vivre.", "3114"),
        ("de-DE", "Ich bringe mich um.", "0800 111 0 111"),
        ("es-ES", "Quiero morirme.", "024"),
        ("ar-EG", "سأنتحر.", "findahelpline.com"),
    ],
)
def test_a_person_reads_it_and_a_help_line_is_shown(language, text, number):
    verdict = judge(Comment(text), Surroundings(language), HOUSE_POLICY)
    assert verdict.action is Action.HOLD
    (told,) = explain(verdict, str)
    assert told.code == "no-self-harm"
    assert number in told.reasons[0].sentence
    assert "insult" not in told.reasons[0].sentence


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He died by suicide, says the coroner, and the inquest goes on."),
        ("en", "This heat will kill me, and I could kill for an ice cream."),
        ("fr", "Il s'est suicidé en 1987, selon son biographe."),
        ("de", "Ich lache mich tot, und der Zug bringt mich um den Schlaf."),
        ("ar", "انتحر الجنرال بعد الهزيمة."),
        ("ru", "Он покончил с собой в 1925 году."),
        ("es", "Me muero de hambre y de calor."),
        ("tr", "Gülmekten öldüm."),
    ],
)
def test_news_and_figures_of_speech_are_kept(language, text):
    verdict = judge(Comment(text), Surroundings(language), HOUSE_POLICY)
    assert verdict.action is Action.PUBLISH
