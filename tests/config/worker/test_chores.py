from datetime import UTC, datetime, timedelta

import pytest

from standfirst.config.worker.chores import Chore, do_due, house_chores

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_a_chore_is_done_at_the_start_and_then_when_it_is_due() -> None:
    done: list[datetime] = []
    chores = [Chore("sweep", timedelta(minutes=1), done.append)]
    for seconds in (0, 30, 59, 60, 61, 125):
        do_due(chores, now=NOON + timedelta(seconds=seconds))
    assert done == [NOON, NOON + timedelta(seconds=60), NOON + timedelta(seconds=125)]


def test_a_chore_that_fails_keeps_no_other_from_being_done(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: datetime) -> None:
        raise ValueError

    done: list[datetime] = []
    do_due([Chore("fail", timedelta(1), fail), Chore("sweep", timedelta(1), done.append)], now=NOON)
    assert done == [NOON]
    assert "fail" in caplog.text


@pytest.mark.django_db
def test_every_chore_of_the_house_can_be_done(database_queue: None, caplog: pytest.LogCaptureFixture) -> None:
    do_due(house_chores(), now=NOON)
    assert "chore failed" not in caplog.text
