"""A rehearsal: a changed policy, replayed on the last comments before anybody adopts it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Rehearsal(models.Model):
    """Goes through the judgements from the newest to the oldest; `reached` is where it goes on."""

    class State(models.TextChoices):
        RUNNING = "running", _("running")
        DONE = "done", _("done")
        CANCELLED = "cancelled", _("cancelled")
        ADOPTED = "adopted", _("adopted")

    edition = models.ForeignKey("newsroom.EditionPage", on_delete=models.CASCADE, related_name="+")
    rules = models.JSONField()  # The changed policy, as `stored_policy` writes it.
    before = models.JSONField()  # That which was in force when it began, in the same form.
    instead_of = models.PositiveIntegerField()  # The version in force then; 0 is the policy of the house.
    state = models.CharField(max_length=10, choices=State.choices, default=State.RUNNING)
    wanted = models.PositiveIntegerField()
    done = models.PositiveIntegerField(default=0)
    reached = models.BigIntegerField()  # Judgements with smaller numbers are still to come.
    totals = models.JSONField(default=dict)
    begun_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    begun_at = models.DateTimeField()
    moved_at = models.DateTimeField()  # When it last came further.
    adopted = models.ForeignKey("discussion.EditionPolicy", null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["edition", "-begun_at"], name="rehearsals_of_edition")]

    def __str__(self) -> str:
        return f"Rehearsal {self.pk} ({self.state})"

    @property
    def is_running(self) -> bool:
        """Whether it has comments before it."""
        return self.state == self.State.RUNNING


class RehearsedChange(models.Model):
    """A comment with which the changed policy does something else. Its words stay in the judgement."""

    rehearsal = models.ForeignKey(Rehearsal, on_delete=models.CASCADE, related_name="changes")
    judgement = models.ForeignKey("discussion.Judgement", on_delete=models.CASCADE, related_name="+")
    before = models.CharField(max_length=10)
    after = models.CharField(max_length=10)
    decided = models.CharField(max_length=10, blank=True)  # What a moderator made of it, if one did.
    noticed = models.JSONField(default=list)  # [{"code", "findings"}], told in the language of whoever reads.

    class Meta:
        indexes = [models.Index(fields=["rehearsal", "before", "after", "id"], name="changes_in_order")]

    def __str__(self) -> str:
        return f"Judgement {self.judgement_id}: {self.before} → {self.after}"
