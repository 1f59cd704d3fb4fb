"""Runs of digits are found with what surrounds them, save those that plainly number something else."""

import pytest

from standfirst.standards.digits import digit_runs


def runs(text):
    return [run.written for run in digit_runs(text)]


def test_a_run_is_found_with_its_digits_and_the_words_before():
    (run,) = digit_runs("My number is +٤٤ 20-7946 0958.")
    assert run.digits == "442079460958"
    assert run.before == "My number is "
    assert run.span == (13, 29)


@pytest.mark.parametrize("text", ["20 7946 0958", "(212) 555-0147", "4111111111111111", "06.12.34.56.78"])
def test_usual_groupings_are_one_run(text):
    assert runs(f"Well, {text}, so.") == [text]


@pytest.mark.parametrize(
    "text",
    ["12.10.2024", "2024-10-12", "1.234.567", "1990-1999", "1-0 2-1 3-2 4-4", "$1234567", "x1234567", "123456"],
)
def test_dates_amounts_scores_and_names_are_none(text):
    assert runs(f"Well, {text}, so.") == []


def test_digits_of_a_link_are_none():
    assert runs("https://example.org/030-23125123") == []
