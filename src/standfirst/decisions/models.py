"""A decision: what a person, or the policy, did to a comment or a reader. Rows are written once and never changed."""

import secrets

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

REFERENCE_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def new_reference() -> str:
    """Sixteen characters (80 bits): who has the link may read the statement of reasons, nobody can guess it."""
    return "".join(secrets.choice(REFERENCE_ALPHABET) for _ in range(16))


class Decision(models.Model):
    """One row a decision; `by` is empty where the policy decided."""

    class Kind(models.TextChoices):
        HOLD = "hold", _("held for a moderator")
        PUBLISH = "publish", _("published")
        REMOVE = "remove", _("removed")
        EDIT = "edit", _("edited")
        WARN = "warn", _("warned")
        PREMODERATE = "premoderate", _("read before publication")
        BLOCK = "block", _("blocked")
        RESTORE = "restore", _("access restored")
        DELETE = "delete", _("account deleted")
        PICTURE = "picture", _("picture deleted")
        CLOSE = "close", _("discussion closed")
        OPEN = "open", _("discussion opened")
        UPHOLD = "uphold", _("upheld on appeal")
        OVERTURN = "overturn", _("overturned on appeal")

    reference = models.CharField(max_length=16, unique=True, default=new_reference, editable=False)
    kind = models.CharField(max_length=20, choices=Kind.choices)
    # A plain number: the row must outlive the comment.
    comment_id = models.BigIntegerField(null=True, db_index=True)
    discussion_id = models.BigIntegerField(null=True)  # Of a discussion that was closed or opened.
    # Empty only where a discussion was closed or opened: that is decided about nobody in particular.
    reader = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="decisions_about"
    )
    edition = models.CharField(max_length=40)
    old_state = models.CharField(max_length=12, blank=True)
    new_state = models.CharField(max_length=12)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="decisions_taken"
    )
    policy = models.CharField(max_length=80, help_text=_("Name and version of the policy in force."))
    # [{"code", "title", "text"}] in the reader's language, as the standard stood that day.
    standards = models.JSONField(default=list)
    # {"judgement", "because", "findings"}: per standard the reasons with their spans. The words themselves stay with
    # the judgement, where they can be forgotten.
    facts = models.JSONField(default=dict)
    note = models.TextField(blank=True, help_text=_("What the moderator adds for the author."))
    decided_at = models.DateTimeField()
    # Its place in the chain of the site, and what ties it there; see `chain.py`.
    position = models.PositiveBigIntegerField(unique=True, editable=False)
    previous = models.CharField(max_length=64, editable=False)
    note_digest = models.CharField(max_length=64, editable=False)
    hash = models.CharField(max_length=64, editable=False)

    class Meta:
        ordering = ["-decided_at", "-id"]
        indexes = [models.Index(fields=["reader", "-decided_at"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(reader__isnull=False) | models.Q(discussion_id__isnull=False),
                name="decided_about_somebody_or_something",
            )
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.kind}"


class ChainTail(models.Model):
    """Where the chain of decisions ends: one row, locked by whoever adds to it."""

    position = models.PositiveBigIntegerField()
    hash = models.CharField(max_length=64)

    def __str__(self) -> str:
        return f"{self.position}:{self.hash}"
