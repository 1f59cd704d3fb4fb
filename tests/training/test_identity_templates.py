"""Neutral sentences are enough for every group, say each thing once, and do not train what they measure."""

from collections import Counter

from training.identity_templates import ORDER, measuring_sentences, training_sentences
from training.measuring_templates import ABOUT_MANY, ABOUT_ONE

SITE = ("ar", "de", "en", "es", "fr", "ru", "tr")
ENOUGH = 200


def test_every_group_is_measured_by_enough_sentences() -> None:
    counts = Counter(each.group for each in measuring_sentences() if each.language in SITE)
    assert set(counts) == set(ORDER)
    assert min(counts.values()) >= ENOUGH


def test_every_language_of_the_site_says_as_much() -> None:
    counts = {language: len(set(ABOUT_MANY[language].split("|") + ABOUT_ONE[language].split("|"))) for language in SITE}
    assert set(counts.values()) == {30}


def test_no_sentence_stands_twice() -> None:
    texts = [(each.language, each.text) for each in measuring_sentences()]
    assert len(set(texts)) == len(texts)


def test_what_measures_does_not_train() -> None:
    learned = {each.text for held in (True, False) for each in training_sentences(held_back=held)}
    assert not learned & {each.text for each in measuring_sentences()}
