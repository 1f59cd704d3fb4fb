"""An appeal against a decision, and the letters that came to the moderators' address."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from standfirst.decisions.models import Decision, new_reference


class Appeal(models.Model):
    """A reader asks that a decision be looked at again; `outcome` is the decision that answered."""

    class Channel(models.TextChoices):
        FORM = "form", _("by form")
        LETTER = "letter", _("by letter")

    class State(models.TextChoices):
        OPEN = "open", _("open")
        UPHELD = "upheld", _("the decision stands")
        OVERTURNED = "overturned", _("the decision was reversed")

    reference = models.CharField(max_length=16, unique=True, default=new_reference, editable=False)
    decision = models.ForeignKey(Decision, on_delete=models.PROTECT, related_name="appeals")
    reader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="appeals")
    edition = models.CharField(max_length=40)
    text = models.TextField()
    channel = models.CharField(max_length=6, choices=Channel.choices)
    received_at = models.DateTimeField()
    due_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    reviewed_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    reviewed_at = models.DateTimeField(null=True)
    outcome = models.OneToOneField(Decision, null=True, on_delete=models.PROTECT, related_name="answered_appeal")
    answer = models.TextField(blank=True)
    # What the reversal brought back, and what no reversal can: codes that `appeals.undone` puts into words.
    undone = models.JSONField(default=list)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["decision"], name="appeal_once_a_decision"),
            models.CheckConstraint(
                condition=models.Q(state="open", outcome__isnull=True, reviewed_by__isnull=True)
                | models.Q(outcome__isnull=False, reviewed_by__isnull=False) & ~models.Q(state="open"),
                name="appeal_answered_by_a_person",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["state", "due_at", "id"], name="appeal_queue_order"),
            models.Index(fields=["-reviewed_at", "-id"], name="appeals_answered_lately"),
        ]

    def __str__(self) -> str:
        return f"Appeal {self.reference} ({self.state})"


class HeldAnswer(models.Model):
    """An answer that can still be taken back: nothing is undone by it, and nobody is told of it, before `due_at`."""

    appeal = models.OneToOneField(Appeal, on_delete=models.CASCADE, related_name="held_answer")
    state = models.CharField(max_length=10, choices=[answer for answer in Appeal.State.choices if answer[0] != "open"])
    answer = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    given_at = models.DateTimeField()
    due_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.appeal} until {self.due_at}"


class Letter(models.Model):
    """What is kept of an e-mail to the moderators: who wrote, when, about what, and what became of it.

    Attachments and all other headers are dropped on arrival; the whole row goes after `letters.forget_letters.DAYS`.
    """

    class Became(models.TextChoices):
        APPEAL = "appeal", _("became an appeal")
        ADDED = "added", _("was added to an open appeal")
        ANSWERED = "answered", _("was answered: something was missing")
        HOPELESS = "hopeless", _("was answered: no appeal is possible")
        ROBOT = "robot", _("came from a robot; nobody answered it")
        SILENT = "silent", _("was not answered: too many letters in a day")

    edition = models.CharField(max_length=40)
    sender = models.EmailField(max_length=254)
    subject = models.CharField(max_length=200, blank=True)
    text = models.TextField(blank=True)
    # Of the message's own number and its sender, or of all of it where it has none: the same letter counts once.
    fingerprint = models.CharField(max_length=64, unique=True)
    received_at = models.DateTimeField(db_index=True)
    became = models.CharField(max_length=8, choices=Became.choices)
    missing = models.JSONField(default=list)
    appeal = models.ForeignKey(Appeal, null=True, on_delete=models.CASCADE, related_name="letters")

    class Meta:
        indexes: ClassVar = [models.Index(fields=["sender", "received_at"], name="letter_by_sender")]

    def __str__(self) -> str:
        return f"Letter {self.pk} ({self.became})"


class Mailbox(models.Model):
    """How far a mailbox that is polled has been read; `uid_validity` changes where the server counts anew."""

    name = models.CharField(max_length=200, unique=True)
    uid_validity = models.BigIntegerField()
    last_uid = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return self.name
