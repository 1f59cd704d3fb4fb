"""What rests on a reader: strikes, blocks, being read before publication, and an account closed for its violation."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

READER = settings.AUTH_USER_MODEL


class Strike(models.Model):
    """Counts against a reader until it expires; it rests on the decision that removed a comment or warned."""

    reader = models.ForeignKey(READER, on_delete=models.PROTECT, related_name="strikes")
    standard = models.CharField(max_length=40)
    weight = models.PositiveSmallIntegerField()
    decision = models.ForeignKey("decisions.Decision", on_delete=models.PROTECT, related_name="strikes")
    # Plain, as in decisions: the row outlives the comment.
    comment_id = models.BigIntegerField(null=True)
    edition = models.CharField(max_length=40)
    given_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    lifted_at = models.DateTimeField(null=True)
    lifted_by = models.ForeignKey(READER, null=True, on_delete=models.PROTECT, related_name="+")
    # When a block took it into account, or a moderator found that none was needed: no block is proposed for it again.
    weighed_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["given_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["decision", "standard"], name="one_strike_a_decision"),
            models.CheckConstraint(condition=Q(weight__gt=0), name="a_strike_weighs_something"),
        ]
        indexes = [models.Index(fields=["reader", "edition", "expires_at"], name="strikes_in_force")]

    def __str__(self) -> str:
        return f"{self.reader}: {self.standard} ({self.weight})"


class Block(models.Model):
    """Keeps a reader from taking part, until a day or, where `until` is empty, until an appeal succeeds.

    `restored` ends it for good reasons, on appeal: then the next block is final. `taken_back` ends what should never
    have been: by who gave it, within moments, or because an automatic block was not confirmed; that counts as nothing.
    """

    class Ending(models.TextChoices):
        RESTORED = "restored", _("restored on appeal")
        TAKEN_BACK = "taken back", _("taken back")

    reader = models.ForeignKey(READER, on_delete=models.PROTECT, related_name="blocks")
    decision = models.OneToOneField("decisions.Decision", on_delete=models.PROTECT, related_name="block")
    edition = models.CharField(max_length=40)
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)
    final = models.BooleanField(default=False)
    told = models.BooleanField(default=True)
    automatic = models.BooleanField(default=False)  # Given by the policy; a person has to confirm or take it back.
    confirmed_at = models.DateTimeField(null=True)
    confirmed_by = models.ForeignKey(READER, null=True, on_delete=models.PROTECT, related_name="+")
    lifted_at = models.DateTimeField(null=True)
    lifted_by = models.ForeignKey(READER, null=True, on_delete=models.PROTECT, related_name="+")
    ending = models.CharField(max_length=10, choices=Ending.choices, blank=True)
    ending_told_at = models.DateTimeField(null=True)
    # Keyed, of the address of an account that was deleted while it was blocked: who registers anew stays blocked.
    address_hash = models.CharField(max_length=64, blank=True, db_index=True)

    class Meta:
        ordering = ["since", "id"]
        constraints = [
            models.CheckConstraint(condition=Q(final=False) | Q(until=None), name="a_final_block_has_no_end"),
            models.CheckConstraint(
                condition=Q(final=False) | ~Q(ending="restored"), name="a_final_block_is_never_restored"
            ),
            models.CheckConstraint(
                condition=Q(lifted_at=None, ending="")
                | Q(lifted_at__isnull=False, ending__in=("restored", "taken back")),
                name="a_lifted_block_says_how",
            ),
            models.CheckConstraint(
                condition=Q(until=None) | Q(until__gt=F("since")), name="a_block_ends_after_it_begins"
            ),
            models.UniqueConstraint(
                fields=["reader"], condition=Q(lifted_at=None, until=None), name="one_endless_block_a_reader"
            ),
        ]
        indexes = [models.Index(fields=["automatic", "confirmed_at"], name="blocks_to_confirm")]

    def __str__(self) -> str:
        return f"{self.reader} blocked since {self.since:%Y-%m-%d}"

    @property
    def restorable(self) -> bool:
        """Whether an appeal can lift it."""
        return not self.final and self.lifted_at is None


class Premoderation(models.Model):
    """Comments of the reader wait for a moderator until that day."""

    reader = models.ForeignKey(READER, on_delete=models.PROTECT, related_name="premoderations")
    decision = models.OneToOneField("decisions.Decision", on_delete=models.PROTECT, related_name="premoderation")
    edition = models.CharField(max_length=40)
    since = models.DateTimeField()
    until = models.DateTimeField()
    lifted_at = models.DateTimeField(null=True)
    lifted_by = models.ForeignKey(READER, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["since", "id"]
        indexes = [models.Index(fields=["reader", "until"], name="premoderations_in_force")]

    def __str__(self) -> str:
        return f"{self.reader} premoderated until {self.until:%Y-%m-%d}"


class ClosedAccount(models.Model):
    """An account deleted for its violation: nobody can sign in to it, and nothing written under it is shown."""

    reader = models.ForeignKey(READER, on_delete=models.PROTECT, related_name="closures")
    decision = models.OneToOneField("decisions.Decision", on_delete=models.PROTECT, related_name="closure")
    edition = models.CharField(max_length=40)
    closed_at = models.DateTimeField()
    reopened_at = models.DateTimeField(null=True)
    reopened_by = models.ForeignKey(READER, null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["closed_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["reader"], condition=Q(reopened_at=None), name="closed_once_at_a_time")
        ]

    def __str__(self) -> str:
        return f"{self.reader} closed {self.closed_at:%Y-%m-%d}"
