"""Runs the tasks of django-tasks-db one after the other, with tries and chores that its own worker lacks."""

import logging
import signal
import threading
from datetime import datetime
from types import FrameType
from typing import Any

from django.db import OperationalError, close_old_connections
from django.utils import timezone
from django.utils.crypto import get_random_string
from django_tasks_db.compat import TaskResultStatus
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult
from django_tasks_db.utils import exclusive_transaction, is_locked_database_exception

from standfirst.config.worker import heartbeat
from standfirst.config.worker.chores import Chore, do_due, house_chores
from standfirst.config.worker.try_again import try_again

log = logging.getLogger(__name__)

PAUSE_SECONDS = 0.5
LAST_SECONDS = (
    2  # What a task under way gets to finish once the worker is asked to end; the process tree waits as long.
)


class Interrupted(BaseException):
    """The task under way has to end, because the worker does."""


class TaskWorker(Worker):
    """One process, one task at a time."""

    def __init__(self, chores: list[Chore] | None = None) -> None:
        super().__init__(
            queue_names=["*"],
            excluded_queue_names=[],
            interval=PAUSE_SECONDS,
            batch=False,
            backend_name="default",
            startup_delay=False,
            max_tasks=None,
            worker_id=get_random_string(24),
        )
        self.chores = house_chores() if chores is None else chores
        self.asked_to_end = threading.Event()

    def work(self) -> None:
        """Work until asked to end."""
        signal.signal(signal.SIGTERM, self.end)
        signal.signal(signal.SIGALRM, interrupt)
        heartbeat.beat(self.worker_id, now=timezone.now())
        ended = heartbeat.start_beating(self.worker_id)
        try:
            while not self.asked_to_end.is_set():
                close_old_connections()
                if not self.turn(now=timezone.now()):
                    self.asked_to_end.wait(PAUSE_SECONDS)
        finally:
            ended.set()
            heartbeat.forget(self.worker_id)

    def turn(self, *, now: datetime) -> bool:
        """Do the chores that are due and one task; False where no task was waiting."""
        do_due(self.chores, now=now)
        task = self.claim()
        if task is None:
            return False
        self.run_task(task)
        task.refresh_from_db()
        if task.status == TaskResultStatus.FAILED and not try_again(task, now=now):
            log.error("Task %s failed for good: %s", task.task_path, task.exception_class_path)
        return True

    def claim(self) -> "DBTaskResult[Any, Any] | None":
        """The task to run now, marked as ours; the database is locked only where one is waiting."""
        waiting = DBTaskResult.objects.ready().filter(backend_name=self.backend_name)
        if not waiting.exists():
            return None
        try:
            with exclusive_transaction(waiting.db):
                task: DBTaskResult[Any, Any] | None = waiting.get_locked()
                if task is not None:
                    task.claim(self.worker_id)
        except OperationalError as error:
            if is_locked_database_exception(error):
                return None  # Somebody writes for long; the task waits for the next turn.
            raise
        return task

    def end(self, signum: int, frame: FrameType | None) -> None:  # noqa: ARG002
        """End after the task under way, or in the middle of it where it takes too long; then it gets another try."""
        self.asked_to_end.set()
        if self.running_task:
            signal.alarm(LAST_SECONDS)


def interrupt(signum: int, frame: FrameType | None) -> None:  # noqa: ARG001
    """Break off the task under way."""
    raise Interrupted


def work() -> None:
    """Run a worker in this process."""
    TaskWorker().work()
