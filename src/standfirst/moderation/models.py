"""What the desk keeps for itself: queues, claims, notes, what was passed on, and how much somebody has read."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

READER = settings.AUTH_USER_MODEL


class QueueItem(models.Model):
    """The place of a comment in a queue. It follows from other tables: `fill_queues` makes it, and can make it again.

    The columns of the order stand in one index, so that a page of a queue costs the same whatever its length.
    """

    class Queue(models.TextChoices):
        HELD = "held", pgettext_lazy("queue", "Held")
        REPORTED = "reported", pgettext_lazy("queue", "Reported")
        NEW = "new", pgettext_lazy("queue", "New readers")

    queue = models.CharField(max_length=10, choices=Queue.choices)
    comment = models.ForeignKey("discussion.Comment", on_delete=models.CASCADE, related_name="+")
    edition = models.CharField(max_length=40)
    # Urgency and reach as one number, highest first (see `urgency.py`), and what they were made of.
    rank = models.PositiveSmallIntegerField()
    reason = models.CharField(max_length=40)
    comments = models.PositiveIntegerField()  # That everybody could read in the discussion when it was counted.
    since = models.DateTimeField()
    # When the newest of what it rests on was said (words, a report): something newer gives it a place anew.
    placed_for = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["queue", "comment"], name="queued_once")]
        indexes = [
            models.Index(fields=["queue", "-rank", "since", "id"], name="queue_order"),
            models.Index(fields=["queue", "edition", "-rank", "since", "id"], name="queue_edition_order"),
        ]

    def __str__(self) -> str:
        return f"{self.queue}: comment {self.comment_id}"


class MobPlace(models.Model):
    """The place of a flash mob in their list, as a `QueueItem` is that of a comment; `place_mobs` makes it."""

    cluster = models.OneToOneField("discussion.Cluster", primary_key=True, on_delete=models.CASCADE, related_name="+")
    rank = models.PositiveSmallIntegerField()
    reason = models.CharField(max_length=40)
    comments = models.PositiveIntegerField()  # That everybody could read in the discussions where it stands.
    since = models.DateTimeField()  # When the first was posted of what still waits.
    placed_for = models.DateTimeField()  # When the newest was: a newer one gives it a place anew.

    class Meta:
        indexes = [models.Index(fields=["-rank", "since", "cluster"], name="mob_order")]

    def __str__(self) -> str:
        return f"{self.cluster} at {self.rank}"


class LookedUpTo(models.Model):
    """Up to when all comments were looked at for a queue that is filled as they come."""

    queue = models.CharField(max_length=10, unique=True)
    moment = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.queue} up to {self.moment}"


class Settlement(models.Model):
    """A decision that can still be undone, so nobody has been told of it yet; the row goes when that is settled."""

    decision = models.OneToOneField("decisions.Decision", on_delete=models.CASCADE, related_name="+")
    comment_id = models.BigIntegerField(null=True, db_index=True)
    due_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.decision} until {self.due_at}"


class Claim(models.Model):
    """Who has an item open, so that nobody else begins with it; `subject` is `comment-12`, `mob-…`, `appeal-3`."""

    subject = models.CharField(max_length=60, unique=True)
    by = models.ForeignKey(READER, on_delete=models.CASCADE, related_name="+")
    since = models.DateTimeField()
    until = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.subject} by {self.by}"


class Note(models.Model):
    """What one moderator tells the others about an author, mostly beside a comment of theirs. Readers never see it."""

    reader = models.ForeignKey(READER, on_delete=models.CASCADE, related_name="+")
    comment_id = models.BigIntegerField(null=True, db_index=True)
    edition = models.CharField(max_length=40)
    by = models.ForeignKey(READER, null=True, on_delete=models.SET_NULL, related_name="+")
    text = models.TextField()
    written_at = models.DateTimeField()

    class Meta:
        ordering = ["written_at", "id"]

    def __str__(self) -> str:
        return f"Note {self.pk}"


class Escalation(models.Model):
    """A comment passed on to another moderator, or to whoever has a higher role in its edition."""

    class Role(models.TextChoices):
        SENIOR = "senior", _("senior moderator")
        EDITOR = "editor", pgettext_lazy("role", "editor")

    comment = models.ForeignKey("discussion.Comment", on_delete=models.CASCADE, related_name="+")
    edition = models.CharField(max_length=40)
    to = models.ForeignKey(READER, null=True, on_delete=models.CASCADE, related_name="+")
    role = models.CharField(max_length=10, choices=Role.choices, blank=True)
    by = models.ForeignKey(READER, null=True, on_delete=models.SET_NULL, related_name="+")
    question = models.TextField(blank=True)
    passed_on_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["comment"], condition=models.Q(answered_at=None), name="passed_on_once_at_a_time"
            ),
        ]
        indexes = [models.Index(fields=["answered_at", "passed_on_at", "id"], name="passed_on_order")]

    def __str__(self) -> str:
        return f"Comment {self.comment_id} to {self.to or self.role}"


class DayAtDesk(models.Model):
    """How much a moderator has read on a day; nobody else is shown it."""

    reader = models.ForeignKey(READER, on_delete=models.CASCADE, related_name="+")
    day = models.DateField()
    items = models.PositiveIntegerField(default=0)
    harsh = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["reader", "day"], name="one_row_a_day")]

    def __str__(self) -> str:
        return f"{self.reader} {self.day}: {self.items}"


class Care(models.Model):
    """How a moderator wants to be spared; without a row, as much as the desk can."""

    reader = models.OneToOneField(READER, on_delete=models.CASCADE, related_name="+")
    cover = models.BooleanField(default=True)  # The worst content is covered until asked for.
    grey = models.BooleanField(default=True)  # Pictures have no colours.
    pause_after = models.PositiveIntegerField(default=60)  # Items, before a pause is suggested.

    def __str__(self) -> str:
        return f"Care of {self.reader}"
