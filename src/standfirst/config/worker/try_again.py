"""Gives a task that failed, or whose worker was killed, another try after a while, but not for ever."""

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django_tasks_db.compat import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from standfirst.config.worker.heartbeat import alive

MOST_TRIES = 3
PAUSES = (timedelta(seconds=10), timedelta(minutes=2))  # Before the second try, before the third.


def try_again(task: "DBTaskResult[Any, Any]", *, now: datetime) -> bool:
    """Put a failed task back in the queue; False where it has had its tries and stays failed."""
    tries = len(task.worker_ids)
    if tries >= MOST_TRIES:
        return False
    return bool(
        DBTaskResult.objects.filter(pk=task.pk, status=TaskResultStatus.FAILED).update(
            status=TaskResultStatus.READY, run_after=now + PAUSES[tries - 1], finished_at=None
        )
    )


def reap(*, now: datetime) -> int:
    """Fail each running task whose worker is dead, and give it another try; return how many there were."""
    living, reaped = alive(now=now), 0
    for task in DBTaskResult.objects.running():
        if task.worker_ids and task.worker_ids[-1] in living:
            continue
        with transaction.atomic():
            reaped += DBTaskResult.objects.filter(pk=task.pk, status=TaskResultStatus.RUNNING).update(
                status=TaskResultStatus.FAILED, finished_at=now, traceback="The worker died while it ran this task."
            )
            try_again(task, now=now)
    return reaped
