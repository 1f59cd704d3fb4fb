"""Calls are limited by the minute and summed by the day."""

from datetime import UTC, datetime, timedelta

import pytest

from standfirst.gateway.count_call import calls_of, count_call, seconds_to_next_minute
from standfirst.gateway.make_key import make_key
from standfirst.gateway.models import ApiKey, KeyDay

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def call(key: ApiKey, now: datetime) -> bool:
    return count_call(ApiKey.objects.get(pk=key.pk), now=now)


def test_a_key_may_make_so_many_calls_a_minute() -> None:
    key, _ = make_key("forum", now=NOON, per_minute=3)
    assert [call(key, NOON + timedelta(seconds=second)) for second in (0, 1, 30, 59)] == [True, True, True, False]
    assert call(key, NOON + timedelta(seconds=60))


def test_another_process_that_knows_an_older_count_exceeds_nothing() -> None:
    make_key("forum", now=NOON, per_minute=2)
    stale = ApiKey.objects.get()
    assert [count_call(stale, now=NOON) for _ in range(4)] == [True, True, False, False]


def test_one_keys_calls_leave_anothers_alone() -> None:
    first, second = (make_key(name, now=NOON, per_minute=1)[0] for name in ("first", "second"))
    assert [call(first, NOON), call(first, NOON), call(second, NOON)] == [True, False, True]


def test_calls_are_booked_by_day_when_their_minute_is_over() -> None:
    key, _ = make_key("forum", now=NOON)
    for minutes in (0, 0, 1, 24 * 60):
        call(key, NOON + timedelta(minutes=minutes))
    assert [(each.day.day, each.calls) for each in KeyDay.objects.all()] == [(20, 3)]
    key.refresh_from_db()
    assert calls_of(key, day=NOON) == 3
    assert calls_of(key, day=NOON + timedelta(days=1)) == 1


def test_a_clock_that_goes_back_gives_no_calls_away() -> None:
    key, _ = make_key("forum", now=NOON, per_minute=1)
    assert call(key, NOON)
    assert not call(key, NOON - timedelta(minutes=5))


def test_the_wait_is_told_in_seconds() -> None:
    assert seconds_to_next_minute(NOON + timedelta(seconds=18)) == 42
