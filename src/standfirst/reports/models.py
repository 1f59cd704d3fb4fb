"""A report: somebody says that a comment breaks a standard or the law. Its author never learns who."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from standfirst.decisions.models import Decision, new_reference

ILLEGAL = "illegal"  # Stands where otherwise a standard's code stands; no standard is called so.


class Report(models.Model):
    """One person's report of one comment; a second by the same person is added to the first while that is open."""

    class State(models.TextChoices):
        UNCONFIRMED = "unconfirmed", _("waits for its address to be confirmed")
        OPEN = "open", _("open")
        DECIDED = "decided", _("decided")

    class Outcome(models.TextChoices):
        REMOVED = "removed", _("The comment was removed.")
        EDITED = "edited", _("A part of the comment was made unreadable.")
        KEPT = "kept", _("The comment stays.")
        WITHDRAWN = "withdrawn", _("The comment was withdrawn before anybody decided on it.")
        TAKEN_BACK = "taken back", _("You took your report back.")

    reference = models.CharField(max_length=16, unique=True, default=new_reference, editable=False)
    # Plain numbers: the report and its outcome outlive the comment.
    comment_id = models.BigIntegerField()
    discussion_id = models.BigIntegerField()
    edition = models.CharField(max_length=40)
    reporter = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="reports_made"
    )
    # Of who reports child abuse may stay empty.
    reporter_email = models.EmailField(blank=True)
    reporter_name = models.CharField(max_length=120, blank=True)
    standard = models.CharField(max_length=40)
    child_abuse = models.BooleanField(default=False)
    explanation = models.TextField(blank=True)
    good_faith = models.BooleanField(default=False)
    reported_at = models.DateTimeField()
    state = models.CharField(max_length=12, choices=State.choices)
    outcome = models.CharField(max_length=10, choices=Outcome.choices, blank=True)
    decision = models.ForeignKey(Decision, null=True, on_delete=models.PROTECT, related_name="reports")
    decided_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["reported_at", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(state="decided", decided_at__isnull=False) & ~Q(outcome="")
                | ~Q(state="decided") & Q(decided_at=None, outcome="", decision=None),
                name="a_decided_report_has_an_outcome",
            ),
            models.UniqueConstraint(
                fields=["comment_id", "reporter"],
                condition=Q(reporter__isnull=False) & ~Q(state="decided"),
                name="one_open_report_a_reader",
            ),
            models.UniqueConstraint(
                fields=["comment_id", "reporter_email"],
                condition=Q(reporter=None) & ~Q(state="decided") & ~Q(reporter_email=""),
                name="one_open_report_a_visitor",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["comment_id", "state"], name="reports_on_comment"),
            models.Index(fields=["state", "reported_at", "id"], name="report_queue_order"),
            models.Index(fields=["reporter", "-reported_at"], name="reports_by_reader"),
            models.Index(fields=["reporter_email", "-reported_at"], name="reports_by_address"),
        ]

    def __str__(self) -> str:
        return f"Report {self.reference} ({self.state})"

    @property
    def is_illegal(self) -> bool:
        """Whether it is a notice of illegal content, which the law asks to be substantiated."""
        return self.standard == ILLEGAL


class ReporterWarning(models.Model):
    """Somebody whose reports were nearly all unfounded was warned; what they report later is slowed."""

    reporter = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.CASCADE, related_name="+")
    reporter_email = models.EmailField(blank=True)
    edition = models.CharField(max_length=40)
    # The four factors of the law that are numbers, as they stood: how many were decided, how many unfounded.
    decided = models.PositiveIntegerField()
    unfounded = models.PositiveIntegerField()
    warned_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["reporter", "-warned_at"], name="warnings_by_reader"),
            models.Index(fields=["reporter_email", "-warned_at"], name="warnings_by_address"),
        ]

    def __str__(self) -> str:
        return f"Warning of {self.warned_at:%Y-%m-%d}: {self.unfounded} of {self.decided}"
