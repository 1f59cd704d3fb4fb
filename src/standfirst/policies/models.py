"""A changed policy replayed before anybody adopts it, and samples that people read blind."""

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


class SampleBatch(models.Model):
    """Comments of an edition were sampled up to a moment; the next batch begins there."""

    edition = models.CharField(max_length=40)
    until = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["edition", "until"], name="sampled_once")]

    def __str__(self) -> str:
        return f"{self.edition} until {self.until:%Y-%m-%d %H:%M}"


class Sample(models.Model):
    """A judgement drawn by chance. Who reads it sees neither what it found nor what became of the comment."""

    edition = models.CharField(max_length=40)
    judgement = models.OneToOneField("discussion.Judgement", on_delete=models.CASCADE, related_name="sample")
    stopped = models.BooleanField()  # Whether the machine held it.
    standard = models.CharField(max_length=40, blank=True)  # The first for which it was held.
    language = models.CharField(max_length=20)
    model = models.CharField(max_length=40, blank=True)
    weight = models.FloatField()  # For so many comments of its kind it stands.
    place = models.FloatField()  # By chance: the order in which samples are read.
    drawn_at = models.DateTimeField()
    wanted = models.PositiveSmallIntegerField(default=1)  # So many read it; one more where they don't agree.
    given = models.PositiveSmallIntegerField(default=0)
    breaks = models.BooleanField(null=True)  # What most of them say, once it is settled,
    broken = models.CharField(max_length=40, blank=True)  # and which standard.

    class Meta:
        indexes = [
            models.Index(fields=["edition", "place"], name="sample_queue", condition=models.Q(breaks=None)),
            models.Index(fields=["edition", "drawn_at"], name="samples_of_edition"),
        ]

    def __str__(self) -> str:
        return f"Sample {self.pk} of judgement {self.judgement_id}"


class SampleOpinion(models.Model):
    """What one person finds who read a sample; `standard` is empty where it keeps all of them."""

    sample = models.ForeignKey(Sample, on_delete=models.CASCADE, related_name="opinions")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    standard = models.CharField(max_length=40, blank=True)
    given_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["sample", "by"], name="one_opinion_a_person")]

    def __str__(self) -> str:
        return f"{self.sample_id}: {self.standard or 'keeps'}"


class SkippedSample(models.Model):
    """A sample that somebody left to others, as they can't read its language or know too little."""

    sample = models.ForeignKey(Sample, on_delete=models.CASCADE, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["sample", "by"], name="skipped_once_a_person")]

    def __str__(self) -> str:
        return f"{self.sample_id} skipped"
