"""People read samples blind, and what they find makes the error rates."""

from datetime import timedelta
from random import Random

import pytest

from standfirst.discussion.find_place import Place
from standfirst.policies.blind_sample import (
    AlreadySaidError,
    NoOpinionError,
    next_sample,
    number_waiting,
    record_opinion,
    take_back_opinion,
)
from standfirst.policies.draw_sample import draw_sample
from standfirst.policies.error_rates import error_rates
from standfirst.policies.models import Sample
from standfirst.policies.who_agrees import FEWEST, who_agrees
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.moderator import make_held_comment, make_moderator

pytestmark = pytest.mark.django_db
LATER = NOON + timedelta(hours=1)
YEAR = {"since": NOON - timedelta(days=300), "until": NOON + timedelta(days=1)}


@pytest.fixture
def place() -> Place:
    """One comment that the machine held, and three that it let through, all drawn."""
    found = make_place()
    make_held_comment(found)
    for minute in range(3):
        make_comment(found, minute=minute)
    assert draw_sample(found.edition, now=LATER, chance=Random(1)) == 4
    Sample.objects.update(wanted=1)
    return found


def say(sample: Sample, by, standard: str = "") -> None:
    opinion = "breaks" if standard else "keeps"
    record_opinion(sample.pk, by=by, opinion=opinion, standard=standard, now=LATER)


def test_rates_are_of_what_was_held_and_of_what_was_let_through(place: Place) -> None:
    by = make_moderator()
    (held,), through = Sample.objects.filter(stopped=True), list(Sample.objects.filter(stopped=False))
    say(held, by)
    say(through[0], by, "no-spam")
    for sample in through[1:]:
        say(sample, by)
    rates = error_rates(["en"], **YEAR)
    assert (rates.total.wrongly_held.value, rates.total.wrongly_held.number) == (1.0, 1)
    assert rates.total.missed.value == pytest.approx(1 / 3)
    by_standard = {one.key: one for one in rates.by_standard}
    assert by_standard["privacy"].wrongly_held.value == 1.0
    assert by_standard["no-spam"].missed.value == pytest.approx(1 / 3)
    assert set(by_standard) == {"privacy", "no-spam"}
    assert [one.key for one in rates.by_language] == ["en"]
    assert error_rates(["fr"], **YEAR).total.missed.number == 0


def test_rare_kinds_that_are_drawn_more_often_count_for_less(place: Place) -> None:
    by = make_moderator()
    first, *others = Sample.objects.filter(stopped=False)
    Sample.objects.filter(pk=first.pk).update(weight=8.0)
    for sample in (first, *others):
        say(sample, by, "no-spam" if sample == first else "")
    assert error_rates(None, **YEAR).total.missed.value == pytest.approx(0.8)


def test_two_who_disagree_call_a_third_who_settles_it_and_only_the_first_two_measure_agreement(place: Place) -> None:
    sample = Sample.objects.filter(stopped=True).get()
    Sample.objects.filter(pk=sample.pk).update(wanted=2)
    say(sample, make_moderator(), "privacy")
    say(sample, make_moderator())
    sample.refresh_from_db()
    assert sample.breaks is None
    say(sample, make_moderator(), "privacy")
    sample.refresh_from_db()
    assert (sample.breaks, sample.broken) == (True, "privacy")
    agreement = error_rates(["en"], **YEAR).agreement
    assert (agreement.number, agreement.alike) == (1, 0.0)


def test_nobody_reads_their_own_words_or_what_they_decided_on_or_twice(place: Place) -> None:
    by = make_moderator()
    assert number_waiting(by, None, now=LATER) == 4
    author = Sample.objects.filter(stopped=True).get().judgement.comment.author
    assert number_waiting(author, None, now=LATER) == 3
    first = next_sample(by=by, now=LATER)
    assert first is not None
    say(first.sample, by)
    assert number_waiting(by, None, now=LATER) == 3
    with pytest.raises(AlreadySaidError):
        say(first.sample, by)
    assert take_back_opinion(first.sample.pk, by=by)
    assert number_waiting(by, None, now=LATER) == 4


@pytest.mark.parametrize(
    ("opinion", "standard"), [("", ""), ("breaks", ""), ("breaks", "no-fun"), ("maybe", "privacy")]
)
def test_an_opinion_is_one_or_the_other_and_names_a_published_standard(
    place: Place, opinion: str, standard: str
) -> None:
    sample = Sample.objects.first()
    with pytest.raises(NoOpinionError):
        record_opinion(sample.pk, by=make_moderator(), opinion=opinion, standard=standard, now=LATER)


def test_who_agrees_with_whom_is_told_only_of_those_with_enough_in_common() -> None:
    place, one, other = make_place(), make_moderator(), make_moderator()
    for minute in range(FEWEST):
        make_comment(place, minute=minute)
    draw_sample(place.edition, now=LATER, chance=Random(1))
    Sample.objects.update(wanted=2)
    samples = list(Sample.objects.order_by("pk"))
    for sample in samples[1:]:
        say(sample, one)
        say(sample, other)
    assert who_agrees(None, **YEAR) == []
    say(samples[0], one)
    say(samples[0], other, "no-spam")
    (pair,) = who_agrees(None, **YEAR)
    assert {pair.one, pair.other} == {one, other}
    assert pair.agreement.alike == pytest.approx(1 - 1 / FEWEST)
