"""A correction moves scores as it was taught, and no further."""

import json

import pytest

from standfirst.signals.correction import (
    Correction,
    HeadCorrection,
    apply_correction,
    as_dict,
    from_dict,
    logit,
    word_buckets,
)

SCORES = {"insult": 0.5, "threat": 0.9}


def test_what_was_taught_nothing_changes_nothing() -> None:
    assert apply_correction(SCORES, word_buckets("You bungler."), Correction()) == SCORES
    same = apply_correction(SCORES, [], Correction({"insult": HeadCorrection()}))
    assert same == pytest.approx(SCORES)


def test_a_head_is_moved_by_its_shift_by_other_heads_and_by_words() -> None:
    (word,) = word_buckets("bungler")
    correction = Correction({"insult": HeadCorrection(shift=0.5, mix={"threat": 0.1}, words={word: 0.4})})
    corrected = apply_correction(SCORES, [word], correction)
    assert logit(corrected["insult"]) == pytest.approx(0.5 + 0.1 * logit(0.9) + 0.4)
    assert corrected["threat"] == SCORES["threat"]


@pytest.mark.parametrize(("shift", "score"), [(50.0, 0.9526), (-50.0, 0.0474)])
def test_nothing_is_moved_far(shift: float, score: float) -> None:
    correction = Correction({"insult": HeadCorrection(shift=shift)})
    assert apply_correction(SCORES, [], correction)["insult"] == pytest.approx(score, abs=1e-4)


@pytest.mark.parametrize("score", [0.0, 1.0])
def test_a_score_that_is_quite_sure_can_be_corrected_too(score: float) -> None:
    correction = Correction({"insult": HeadCorrection(mix={"insult": 0.5})})
    assert 0 <= apply_correction({"insult": score}, [], correction)["insult"] <= 1


def test_a_head_that_was_not_measured_is_not_made_up() -> None:
    correction = Correction({"spam": HeadCorrection(shift=2.0), "insult": HeadCorrection(mix={"spam": 1.0})})
    assert apply_correction(SCORES, [], correction) == pytest.approx(SCORES)
    assert apply_correction({}, [], correction) == {}


@pytest.mark.parametrize(
    "text", ["Muslims", "gay", "lesbians", "Jüdinnen", "мигранты", "göçmenler", "المهاجرين", "musulmanes", "homeless"]
)
def test_the_name_of_a_group_never_weighs(text: str) -> None:
    assert word_buckets(text) == []


@pytest.mark.parametrize("text", ["", "!!! 123 @somebody https://example.org/bungler", "a \u200b"])
def test_there_are_no_words_where_there_is_nothing_to_read(text: str) -> None:
    assert word_buckets(text) == []


def test_words_are_the_same_however_they_are_written() -> None:
    assert word_buckets("BUNG\u200bLER!") == word_buckets("bungler bungler")
    assert len(word_buckets("政府骗人")) == 3  # Every two neighbours, where no spaces part words.


def test_a_very_long_text_costs_no_more_than_its_beginning() -> None:
    letters = "abcdefghijklmnop"
    text = " ".join(f"{a}{b}{c}" for a in letters for b in letters for c in letters)
    assert len(word_buckets(text)) <= 200
    assert word_buckets("\ud800 half a pair")  # Nothing that a database might hold trips it.


def test_a_correction_is_kept_as_json() -> None:
    correction = Correction({"insult": HeadCorrection(0.5, {"threat": 0.1}, {17: -0.4})})
    assert from_dict(json.loads(json.dumps(as_dict(correction)))) == correction
