"""Says every few seconds that this worker lives, from a thread of its own, so that a long task is no silence."""

import logging
import threading
from datetime import datetime, timedelta

from django.db import DatabaseError, close_old_connections
from django.utils import timezone

from standfirst.config.models import Heartbeat

log = logging.getLogger(__name__)

BEAT_SECONDS = 10
SILENCE = timedelta(seconds=60)  # Whoever has been silent for so long is dead.


def beat(worker: str, *, now: datetime) -> None:
    """Note that the worker lives."""
    Heartbeat.objects.update_or_create(worker=worker, defaults={"beat_at": now})


def forget(worker: str) -> None:
    """The worker has ended in good order."""
    Heartbeat.objects.filter(worker=worker).delete()


def alive(*, now: datetime) -> set[str]:
    """The workers that have been heard of lately; the others' beats are cleared away."""
    Heartbeat.objects.filter(beat_at__lt=now - 10 * SILENCE).delete()
    return set(Heartbeat.objects.filter(beat_at__gte=now - SILENCE).values_list("worker", flat=True))


def start_beating(worker: str) -> threading.Event:
    """Beat in a thread until the event that is returned is set."""
    ended = threading.Event()

    def keep_beating() -> None:
        while not ended.wait(BEAT_SECONDS):
            try:
                close_old_connections()
                beat(worker, now=timezone.now())
            except DatabaseError:
                log.exception("The heartbeat could not be written.")

    threading.Thread(target=keep_beating, name="heartbeat", daemon=True).start()
    return ended
