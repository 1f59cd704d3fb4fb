"""What the standards show as harmless is not stopped by anything that was learned."""

import pytest

from standfirst.learning import harmless
from standfirst.learning.harmless import Setting, stopped_example
from standfirst.signals.correction import Correction, HeadCorrection, word_buckets
from standfirst.standards.house_policy import HOUSE_POLICY

KEPT = "I am a gay man, and I have lived here all my life."
SETTING = Setting("en", HOUSE_POLICY)


@pytest.fixture(autouse=True)
def measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every example is next to harmless to the model."""
    monkeypatch.setattr(harmless, "measure_many", lambda texts, _: [{"insult": 0.3}] * len(texts))
    harmless.harmless.cache_clear()
    yield
    harmless.harmless.cache_clear()


def test_a_correction_that_stops_none_passes() -> None:
    assert stopped_example("insult", Correction(), Correction({"insult": HeadCorrection(shift=0.5)}), SETTING) == ""


def test_one_that_stops_any_is_found_out() -> None:
    lived = dict.fromkeys(word_buckets("lived"), 9.0)
    stopped = stopped_example("insult", Correction(), Correction({"insult": HeadCorrection(words=lived)}), SETTING)
    assert stopped == KEPT


def test_what_is_stopped_already_is_not_held_against_it() -> None:
    strict = Correction({"insult": HeadCorrection(shift=2.0)})
    assert stopped_example("insult", strict, strict, SETTING) == ""


def test_examples_are_those_of_the_language_or_all_where_it_has_none() -> None:
    assert KEPT in {text for text, _ in harmless.harmless("en")}
    assert KEPT not in {text for text, _ in harmless.harmless("fr")}
    assert KEPT in {text for text, _ in harmless.harmless("ko")}
