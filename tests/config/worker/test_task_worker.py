from datetime import UTC, datetime, timedelta

import pytest
from django_tasks import task
from django_tasks_db.compat import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from standfirst.config.models import Heartbeat
from standfirst.config.worker.chores import Chore
from standfirst.config.worker.heartbeat import SILENCE, beat
from standfirst.config.worker.task_worker import Interrupted, TaskWorker
from standfirst.config.worker.try_again import MOST_TRIES, PAUSES, reap

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
done: list[str] = []
failures: list[BaseException] = []

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _nothing_done_yet(database_queue: None) -> None:
    done.clear()
    failures.clear()


@task()
def write_down(word: str) -> None:
    if failures:
        raise failures.pop()
    done.append(word)


def queued() -> DBTaskResult:
    result = write_down.enqueue("hello")
    return DBTaskResult.objects.get(pk=result.id)


def turn(*chores: Chore) -> bool:
    return TaskWorker(list(chores)).turn(now=NOON)


def test_a_waiting_task_is_run_once() -> None:
    queued()
    assert turn()
    assert not turn()
    assert done == ["hello"]


def test_a_task_that_fails_is_tried_again_after_a_pause() -> None:
    waiting = queued()
    failures.append(ValueError("the mail server is away"))
    turn()
    waiting.refresh_from_db()
    assert (waiting.status, waiting.run_after) == (TaskResultStatus.READY, NOON + PAUSES[0])
    turn()
    assert done == ["hello"]


def test_a_task_that_fails_every_time_stays_failed() -> None:
    waiting = queued()
    for _ in range(MOST_TRIES + 2):
        failures[:] = [ValueError("the mail server is away")]
        turn()
    waiting.refresh_from_db()
    assert (waiting.status, len(waiting.worker_ids)) == (TaskResultStatus.FAILED, MOST_TRIES)
    assert "the mail server is away" in waiting.traceback


def test_a_task_that_is_broken_off_is_tried_again() -> None:
    waiting = queued()
    failures.append(Interrupted())
    turn()
    waiting.refresh_from_db()
    assert waiting.status == TaskResultStatus.READY


def test_the_task_of_a_killed_worker_is_run_by_another() -> None:
    waiting = queued()
    beat("killed", now=NOON)
    waiting.claim("killed")  # And then nothing: the process is gone.
    assert reap(now=NOON + SILENCE) == 0
    assert reap(now=NOON + SILENCE + timedelta(seconds=1)) == 1
    turn()
    assert done == ["hello"]


def test_a_task_that_kills_its_workers_does_not_kill_them_for_ever() -> None:
    waiting = queued()
    for number in range(MOST_TRIES):
        DBTaskResult.objects.update(status=TaskResultStatus.READY)
        waiting.refresh_from_db()
        waiting.claim(f"killed {number}")
        reap(now=NOON)
    waiting.refresh_from_db()
    assert waiting.status == TaskResultStatus.FAILED


def test_the_task_of_a_living_worker_is_left_alone() -> None:
    waiting = queued()
    beat("busy", now=NOON)
    waiting.claim("busy")
    assert reap(now=NOON) == 0


def test_the_beats_of_workers_long_gone_are_cleared_away() -> None:
    beat("old", now=NOON - timedelta(days=1))
    reap(now=NOON)
    assert not Heartbeat.objects.exists()
