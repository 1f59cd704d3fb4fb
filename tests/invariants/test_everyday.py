"""Everyday comments, sharp and friendly ones, in all languages: the engine leaves them alone."""

import pytest

from standfirst.standards.comment import Comment, LanguageGuess, Surroundings
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import Verdict, judge
from standfirst.standards.policy import Action
from training.written import Written, written_comments

HARMLESS = ("plain", "heated", "group")
FORM = {"plain-writing"}  # Some are written in capitals, as some people write.
MOST_ASKED = 0.01


def judged(text: str, language: str) -> Verdict:
    return judge(Comment(text), Surroundings(language, LanguageGuess(language, 1.0)), HOUSE_POLICY)


def is_asked(comment: Written) -> bool:
    verdict = judged(comment.text, comment.language)
    return any(each.rule.standard.code not in FORM for each in verdict.broken)


def test_of_a_hundred_harmless_comments_at_most_one_is_asked_about() -> None:
    comments = [each for each in written_comments() if each.kind in HARMLESS]
    asked = [each for each in comments if is_asked(each)]
    assert len(asked) <= MOST_ASKED * len(comments), asked


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Allah razı olsun, çok teşekkür ederim."),
        ("tr", "Hayırlı olsun, Allah kolaylık versin."),
        ("tr", "Yarın görürsün, yağmur yağacak."),
        ("ar", "سأنتظرك غدا أمام المحطة"),
        ("ar", "سترى الفرق بعد أسبوع"),
        ("ar", "سيارتك جميلة، مبروك"),
        ("de", "Die Handwerker aus Polen waren freundlich und sauber."),
        ("fr", "Mes collègues roms viennent à six heures nettoyer la halle."),
        ("es", "Basta de odio contra las personas trans."),
        ("en", "Mind your step on the stairs, they are wet."),
        ("ru", "К нам приехал хор из Нигерии."),
    ],
)
def test_turns_of_phrase_that_only_look_like_an_attack(language: str, text: str) -> None:
    assert judged(text, language).action is Action.PUBLISH


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Gününü görürsün sen."),
        ("ar", "سأنتظرك خارج المكتب وستندم"),
        ("de", "Die Juden wieder. Parasiten, alle miteinander."),
        ("en", "We know where you live."),
        ("en", "You had better watch your back."),
        ("es", "Yo odio a los gitanos."),
    ],
)
def test_their_hostile_likes_are_still_noticed(language: str, text: str) -> None:
    assert judged(text, language).action > Action.PUBLISH
