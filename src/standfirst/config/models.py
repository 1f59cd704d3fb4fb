"""Which task workers are alive."""

from django.db import models


class Heartbeat(models.Model):
    """When a worker last said that it lives; a task whose worker has been silent for long was killed with it."""

    worker = models.CharField(max_length=64, primary_key=True)
    beat_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.worker} {self.beat_at:%H:%M:%S}"
