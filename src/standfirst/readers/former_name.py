"""A display name that a reader went by: moderators see it with its dates, and nobody else may take it for a time."""

from datetime import timedelta

from django.conf import settings
from django.db import models

KEPT_FREE = timedelta(days=180)  # For so long nobody else goes by a name that was given up.


class FormerName(models.Model):
    """`folded` is how names are compared; see `fold_name`."""

    reader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="former_names")
    name = models.CharField(max_length=40)
    folded = models.CharField(max_length=80, db_index=True)
    given_up_at = models.DateTimeField()

    class Meta:
        ordering = ["-given_up_at", "-id"]

    def __str__(self) -> str:
        return self.name
