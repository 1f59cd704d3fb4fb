"""Labels of sets decide about standards, and only about those they speak of."""

import pytest

from benchmarks.evaluate.labels import EVERY, SELLING, SUBJECTS, broken
from standfirst.standards.published import standard_of


@pytest.mark.parametrize(
    ("subject", "labels", "said"),
    [
        (EVERY, {"toxic": 1}, True),
        ("no-hatred", {"toxic": 1}, None),
        ("no-hatred", {"toxic": 1, "identity_attack": 0}, False),
        ("no-insults-or-threats", {"toxic": 1, "insult": 0, "threat": 0}, False),
        ("no-insults-or-threats", {"toxic": 1, "insult": 0, "threat": 1}, True),
        ("no-insults-or-threats", {"toxic": 1}, True),
        ("no-profanity", {"toxic": 1, "obscene": 1}, True),
    ],
)
def test_a_standard_is_held_against_the_nearest_label(subject: str, labels: dict[str, int], said: bool | None) -> None:
    assert broken(subject, "jigsaw_wiki_samples", labels) is said


def test_a_label_of_threats_alone_says_nothing_of_who_is_not_threatening() -> None:
    assert broken("no-insults-or-threats", "edos_sexism", {"sexist": 0, "threat": 1}) is True
    assert broken("no-insults-or-threats", "edos_sexism", {"sexist": 0, "threat": 0}) is None


def test_spam_says_nothing_of_conduct() -> None:
    assert broken(SELLING, "sms_spam", {"spam": 1}) is True
    assert broken("no-profanity", "sms_spam", {"spam": 1}) is None


def test_every_subject_is_made_of_published_standards() -> None:
    assert all(standard_of(code).code == code for codes, _ in SUBJECTS.values() for code in codes)
