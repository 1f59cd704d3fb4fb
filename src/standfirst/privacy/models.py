"""Accounts on their way out, what a case still needs of them, receipts that wait to be mailed, and archives of data."""

from typing import ClassVar

from django.conf import settings
from django.core.files.storage import storages
from django.core.files.storage.base import Storage
from django.db import models
from django.utils.crypto import get_random_string
from django.utils.translation import gettext_lazy as _

READER = settings.AUTH_USER_MODEL


def new_nonce() -> str:
    """Part of the link that restores: a link from an earlier deletion does not fit."""
    return get_random_string(16)


def private_storage() -> Storage:
    return storages["private"]


class DeletedAccount(models.Model):
    """An account that its reader has deleted and can still restore. The row goes when they do, or at the erasure."""

    reader = models.OneToOneField(READER, on_delete=models.PROTECT, related_name="+")
    deleted_at = models.DateTimeField()
    erase_at = models.DateTimeField()
    # Name, addresses and what else the reader's own row holds no more; see `commons.seal`.
    sealed = models.TextField()
    nonce = models.CharField(max_length=16, default=new_nonce)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["erase_at", "id"], name="accounts_to_erase")]

    def __str__(self) -> str:
        return f"Account {self.reader_id} until {self.erase_at:%Y-%m-%d}"


class SealedCase(models.Model):
    """The least that an open appeal or report needs of somebody who was erased: where the answer goes."""

    reader = models.OneToOneField(READER, on_delete=models.PROTECT, related_name="+")
    sealed = models.TextField()
    since = models.DateTimeField()

    def __str__(self) -> str:
        return f"Case of account {self.reader_id}"


class Receipt(models.Model):
    """An erasure of which its former reader is still to be told; the row goes with the mail."""

    sealed = models.TextField()
    erased_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)

    def __str__(self) -> str:
        return f"Receipt {self.pk}"


class Archive(models.Model):
    """A reader's data in one file, until its day."""

    class State(models.TextChoices):
        WANTED = "wanted", _("in the making")
        READY = "ready", _("ready")
        FAILED = "failed", _("could not be made")

    reader = models.ForeignKey(READER, on_delete=models.CASCADE, related_name="+")
    state = models.CharField(max_length=6, choices=State.choices, default=State.WANTED)
    language = models.CharField(max_length=12)
    wanted_at = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)
    # Of who can't sign in any more: then the link alone opens it.
    by_link = models.BooleanField(default=False)
    nonce = models.CharField(max_length=16, default=new_nonce)
    file = models.FileField(storage=private_storage, upload_to="archives/", blank=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["reader", "-wanted_at"], name="archives_of_reader")]

    def __str__(self) -> str:
        return f"Archive {self.pk} ({self.state})"
