"""`standfirst work`: a task worker of its own, where a site has more machines than one."""

from typing import Any

from django.core.management.base import BaseCommand

from standfirst.config.worker.task_worker import TaskWorker


class Command(BaseCommand):
    """Runs tasks and chores until SIGTERM or Ctrl-C."""

    help = "Run tasks and scheduled work until stopped; `standfirst run` starts one of these itself."

    def handle(self, *_: Any, **__: Any) -> None:
        try:
            TaskWorker().work()
        except KeyboardInterrupt:
            self.stdout.write("Stopped.")
