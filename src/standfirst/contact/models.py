"""Letters to the house, what became of each, and where each topic's letters are delivered."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from standfirst.decisions.models import new_reference


class Topic(models.TextChoices):
    """What a letter is about; who reads it follows from that."""

    EDITORS = "editors", _("To the editors: news, corrections, letters")
    PRIVACY = "privacy", _("Privacy and my data")
    TECHNICAL = "technical", _("Something on this site does not work")


class ContactAddresses(models.Model):
    """Whose mailbox gets which topic's letters; with none they are kept in the CMS all the same."""

    edition = models.CharField(max_length=40, unique=True)
    editors = models.EmailField(_("editors"), blank=True)
    privacy = models.EmailField(_("privacy"), blank=True)
    technical = models.EmailField(_("technical matters"), blank=True)

    def __str__(self) -> str:
        return f"Addresses of {self.edition}"

    def of(self, topic: str) -> str:
        """The mailbox of a topic, or nothing."""
        return str(getattr(self, Topic(topic).value))


class Inquiry(models.Model):
    """One letter with its thread. `edition` is a slug: it outlives the edition."""

    class State(models.TextChoices):
        OPEN = "open", _("open")
        ANSWERED = "answered", _("answered")
        CLOSED = "closed", _("closed")

    reference = models.CharField(max_length=16, unique=True, default=new_reference, editable=False)
    key = models.UUIDField(unique=True)  # Chosen by the form: the same letter sent twice is stored once.
    edition = models.CharField(max_length=40)
    topic = models.CharField(max_length=10, choices=Topic.choices)
    reader = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    name = models.CharField(max_length=120)
    email = models.EmailField()
    text = models.TextField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    sent_at = models.DateTimeField()
    moved_at = models.DateTimeField()  # When its state last changed.

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["edition", "state", "-id"], name="inquiries_of_edition"),
            models.Index(fields=["state", "moved_at"], name="inquiries_to_forget"),
        ]

    def __str__(self) -> str:
        return f"Inquiry {self.reference} ({self.state})"

    @property
    def is_open(self) -> bool:
        """Whether it waits for somebody."""
        return self.state == self.State.OPEN


class InquiryStep(models.Model):
    """What somebody who works here did with it: an answer has a text, and the mail that brought it a Message-ID."""

    class Kind(models.TextChoices):
        ANSWERED = "answered", _("answered")
        CLOSED = "closed", _("closed")
        REOPENED = "reopened", _("opened again")

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="steps")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    text = models.TextField(blank=True)
    at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["at", "id"]

    def __str__(self) -> str:
        return f"{self.inquiry_id} {self.kind}"
