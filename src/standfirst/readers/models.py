"""A reader: a person with an account on the site. Moderators and editors are readers with more rights."""

import secrets
from typing import ClassVar

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from standfirst.readers.device_name import device_words
from standfirst.readers.fold_name import fold_name
from standfirst.readers.former_name import FormerName
from standfirst.readers.managers import ReaderManager

__all__ = ["FormerName", "HeldName", "KnownDevice", "OpenSession", "Reader"]

ID_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # No 0/O, no 1/I: readers copy it into letters by hand.


def new_reader_id() -> str:
    """Eight characters such as `7KQ2MX4D`, which a reader quotes in letters to the moderators."""
    return "".join(secrets.choice(ID_ALPHABET) for _ in range(8))


class Reader(AbstractUser):
    """Signs in with an e-mail address, is shown by a display name."""

    username = None  # type: ignore[assignment]
    email = models.EmailField(_("e-mail address"), unique=True)
    display_name = models.CharField(_("display name"), max_length=40)
    # The display name with look-alike letters, case and spacing folded, so that nobody can pose as somebody else.
    display_name_folded = models.CharField(max_length=80, unique=True, editable=False)
    reader_id = models.CharField(_("user ID"), max_length=8, unique=True, default=new_reader_id, editable=False)
    # The language of the edition in which the reader registered; mails that nobody's request causes speak it.
    language = models.CharField(_("language"), max_length=12, default="en", blank=True)
    standards_accepted_at = models.DateTimeField(null=True, blank=True)
    # The file's name can't be guessed and changes with the picture; without one a picture is drawn from the user ID.
    avatar = models.FileField(_("picture"), max_length=80, blank=True, editable=False)
    has_public_profile = models.BooleanField(_("public profile"), default=True, db_default=True)
    # How often all sessions were ended; part of what each session carries, so that those of before fit no more.
    sessions_ended = models.PositiveIntegerField(default=0, editable=False)
    # Set where the reader has deleted the account: from then on no name and no address of theirs stands in this row.
    deleted_at = models.DateTimeField(null=True, editable=False)
    # Deleted, but what it wrote stays, without a name.
    nameless = models.BooleanField(default=False, editable=False)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["display_name"]

    objects: ClassVar[ReaderManager] = ReaderManager()

    class Meta:
        constraints = [models.UniqueConstraint(Lower("email"), name="reader_email_once")]

    def __str__(self) -> str:
        return self.display_name or (gettext("deleted account") if self.deleted_at else self.email)

    @property
    def shown_name(self) -> str:
        """What stands wherever the reader is named."""
        return self.display_name or gettext("deleted account")

    def save(self, *args: object, **kwargs: object) -> None:
        """Keep the folded name in step with the name that is shown; that of a deleted account stays kept for it."""
        if not self.deleted_at:
            self.display_name_folded = fold_name(self.display_name) or self.reader_id
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def _get_session_auth_hash(self, secret: str | None = None) -> str:
        """Django's own until sessions are ended for the first time, so that nobody is signed out for nothing."""
        own: str = super()._get_session_auth_hash(secret)  # type: ignore[misc]
        return f"{own}-{self.sessions_ended}" if self.sessions_ended else own

    def get_full_name(self) -> str:
        """The name under which everybody knows the reader."""
        return self.display_name


class KnownDevice(models.Model):
    """A browser with which a reader signed in, known by the hash of its cookie and the reader."""

    reader = models.ForeignKey(Reader, on_delete=models.CASCADE, related_name="known_devices")
    token_hash = models.CharField(max_length=64, unique=True)
    seen_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.token_hash[:8]} {self.seen_at:%Y-%m-%d}"


class OpenSession(models.Model):
    """Where a reader is signed in: the kind of device and the times, as the reader's own list shows them."""

    reader = models.ForeignKey(Reader, on_delete=models.CASCADE, related_name="open_sessions")
    session_key = models.CharField(max_length=40, unique=True)
    device = models.CharField(max_length=60)
    started_at = models.DateTimeField()
    seen_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.device} {self.started_at:%Y-%m-%d}"

    @property
    def device_words(self) -> str:
        """The device as its reader reads it."""
        return device_words(self.device)


class HeldName(models.Model):
    """A name that somebody chose who registered an address with an account: taken as long as a registration waits."""

    folded = models.CharField(max_length=80, unique=True)
    until = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return self.folded
