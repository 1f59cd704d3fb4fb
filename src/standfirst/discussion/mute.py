"""A reader whom another has muted: the one sees the other's comments folded up, and nobody is told."""

from django.conf import settings
from django.db import models


class Mute(models.Model):
    """`reader` has muted `muted`."""

    reader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="mutes")
    muted = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    muted_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["reader", "muted"], name="muted_once"),
            models.CheckConstraint(condition=~models.Q(reader=models.F("muted")), name="nobody_mutes_themselves"),
        ]
        indexes = [models.Index(fields=["reader", "-muted_at", "-id"], name="mutes_of_a_reader")]

    def __str__(self) -> str:
        return f"{self.reader_id} has muted {self.muted_id}"
