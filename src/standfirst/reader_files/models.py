"""The log of who looked at which reader's file, when, why, and what they did there."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

READER = settings.AUTH_USER_MODEL
REASON = 200  # Characters.


class Look(models.Model):
    """One line. It never changes, also not in the database, but to forget the reader; see `append_only.py`."""

    class Kind(models.TextChoices):
        FOUND = "found", _("found by the e-mail address")
        OPENED = "opened", _("opened the file")
        LOOKED = "looked", _("looked at the file")
        SENT = "sent", _("had the archive sent to the reader")
        ACCOUNT = "account", _("opened the account among the users")
        DELETED = "deleted", _("deleted the account at the reader's wish")

    # Empty once a registration is forgotten that nobody confirmed: a look is no reason to keep an account.
    reader = models.ForeignKey(READER, null=True, on_delete=models.SET_NULL, related_name="+")
    by = models.ForeignKey(READER, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=7, choices=Kind.choices)
    reason = models.CharField(max_length=REASON, blank=True)  # Empty also once the reader is erased.
    at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["-id"]
        indexes: ClassVar = [
            models.Index(fields=["reader", "-id"], name="looks_at_reader"),
            models.Index(fields=["by", "-id"], name="looks_by_staff"),
        ]

    def __str__(self) -> str:
        return f"{self.by_id} {self.kind} {self.reader_id} at {self.at:%Y-%m-%d %H:%M}"
