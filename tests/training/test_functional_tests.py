"""The functional tests are many enough, in every language of the site, and none of them trains."""

from collections import Counter

from standfirst.standards.published import standard_of
from training.functional_tests import FUNCTIONALITIES, cases
from training.identity_templates import training_sentences

LANGUAGES = {"ar", "de", "en", "es", "fr", "ru", "tr"}


def test_each_functionality_has_cases_in_each_language() -> None:
    counts = Counter((case.functionality, case.language) for case in cases())
    assert len(FUNCTIONALITIES) >= 20
    assert set(counts) == {(name, language) for name in FUNCTIONALITIES for language in LANGUAGES}
    assert all(count >= (10 if language == "en" else 4) for (_, language), count in counts.items())


def test_no_case_stands_twice_or_trains() -> None:
    texts = [case.text for case in cases()]
    assert len(set(texts)) == len(texts)
    assert not set(texts) & {each.text for held in (True, False) for each in training_sentences(held_back=held)}


def test_functionalities_speak_of_published_standards() -> None:
    assert all(standard_of(code).code == code for each in FUNCTIONALITIES.values() for code in each.codes)
