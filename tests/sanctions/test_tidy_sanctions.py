"""Readers are told once that their block is over; old strikes are forgotten."""

from datetime import timedelta

import pytest
from django.core import mail

from standfirst.decisions.models import Decision
from standfirst.sanctions.give_strike import give_strike
from standfirst.sanctions.models import Strike
from standfirst.sanctions.tidy_sanctions import tidy_sanctions
from tests.factories.discussion import NOON
from tests.factories.sanctions import WEEK, make_blocked, make_restored, make_warned

pytestmark = pytest.mark.django_db


def test_a_reader_is_told_once_that_the_block_is_over() -> None:
    reader = make_blocked(until=NOON + WEEK).reader
    mail.outbox.clear()
    for _night in range(2):
        tidy_sanctions(now=NOON + WEEK)
    assert [(told.to, told.subject) for told in mail.outbox] == [([reader.email], "The block of your account is over")]


def test_nobody_is_told_of_a_block_that_goes_on_or_that_another_one_followed() -> None:
    make_blocked(until=NOON + 2 * WEEK)
    make_blocked(make_restored())
    twice = make_blocked(until=NOON + timedelta(days=1)).reader
    make_blocked(twice, now=NOON + timedelta(days=2))
    mail.outbox.clear()
    tidy_sanctions(now=NOON + WEEK)
    assert mail.outbox == []


def test_a_strike_is_forgotten_a_year_after_it_expired() -> None:
    old, young = make_warned(), make_warned()
    give_strike(old, standard="no-spam", weight=1, expires_at=NOON + WEEK, now=NOON)
    give_strike(young, standard="no-spam", weight=1, expires_at=NOON + 3 * WEEK, now=NOON)
    tidy_sanctions(now=NOON + timedelta(days=365) + 2 * WEEK)
    assert [strike.decision for strike in Strike.objects.all()] == [young]
    assert Decision.objects.filter(pk=old.pk).exists()
