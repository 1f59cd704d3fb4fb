"""A discussion under a story, its comments, and the judgements that the engine passed on them."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from standfirst.discussion.follow import Follow
from standfirst.discussion.mute import Mute
from standfirst.discussion.querysets import CommentQuerySet
from standfirst.discussion.vote import Vote

__all__ = [
    "Cluster",
    "ClusteredComment",
    "Comment",
    "Discussion",
    "EditionCorrection",
    "EditionPolicy",
    "Follow",
    "Judgement",
    "KeptPolicy",
    "Mute",
    "Shingle",
    "Vote",
]


class Discussion(models.Model):
    """The comments under one story. A story without a row has an open discussion with no comments yet."""

    class State(models.TextChoices):
        OPEN = "open", _("open")
        CLOSED = "closed", _("closed")
        PREMODERATED = "pre-moderated", _("pre-moderated")

    # The discussion's number is the story's: /discussions/<id>/ can be written on a page before a row exists.
    story = models.OneToOneField("newsroom.StoryPage", primary_key=True, on_delete=models.CASCADE, related_name="+")
    state = models.CharField(_("state"), max_length=14, choices=State.choices, default=State.OPEN)
    published_count = models.PositiveIntegerField(default=0, editable=False)

    def __str__(self) -> str:
        return f"Discussion {self.pk}"


class Comment(models.Model):
    """What a reader wrote. `html` is made once, when it is written; `thread` is the first-level comment above it."""

    class State(models.TextChoices):
        PUBLISHED = "published", _("published")
        HELD = "held", _("held")
        REMOVED = "removed", _("removed")
        WITHDRAWN = "withdrawn", _("withdrawn")

    discussion = models.ForeignKey(Discussion, on_delete=models.CASCADE, related_name="comments")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="comments")
    thread = models.ForeignKey("self", null=True, on_delete=models.CASCADE, related_name="replies")
    answers = models.ForeignKey("self", null=True, on_delete=models.SET_NULL, related_name="answered_by")
    text = models.TextField()
    html = models.TextField()
    state = models.CharField(max_length=10, choices=State.choices)
    posted_at = models.DateTimeField()
    edited_at = models.DateTimeField(null=True)
    # Chosen by the form: the same post sent twice is stored once.
    idempotency_key = models.UUIDField()
    # Readers who recommend it and whose accounts are in use.
    vote_count = models.PositiveIntegerField(default=0, db_default=0, editable=False)

    objects: ClassVar = CommentQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["author", "idempotency_key"], name="comment_posted_once"),
        ]
        indexes = [
            models.Index(fields=["discussion", "thread", "posted_at", "id"], name="comment_reading_order"),
            models.Index(fields=["state", "posted_at", "id"], name="comment_queue_order"),
            models.Index(fields=["author", "-posted_at"], name="comment_by_author"),
        ]

    def __str__(self) -> str:
        return f"Comment {self.pk} ({self.state})"

    @property
    def is_public(self) -> bool:
        """Whether everybody may read it."""
        return self.state == self.State.PUBLISHED and (self.author.is_active or self.author.nameless)


class KeptPolicy(models.Model):
    """The rules of a policy as judgements met them, kept for good: those of the house may change with the code."""

    digest = models.CharField(max_length=40, primary_key=True)
    label = models.CharField(max_length=80)
    rules = models.JSONField()

    def __str__(self) -> str:
        return self.label


class Judgement(models.Model):
    """A verdict as stored, with all that is needed to reach it again.

    Where nothing was stored of a comment (its author was asked, or it was refused), `comment` and `text` are empty. The
    texts on which a verdict rests stand once, each in the judgement on it, and `facts` refer to those: what an author
    withdraws is emptied in one place and is gone from the facts of everybody.
    """

    comment = models.ForeignKey(Comment, null=True, on_delete=models.CASCADE, related_name="judgements")
    discussion = models.ForeignKey(Discussion, on_delete=models.CASCADE, related_name="+")
    text = models.TextField(blank=True)
    kept_policy = models.ForeignKey(KeptPolicy, null=True, on_delete=models.PROTECT, related_name="+")
    action = models.CharField(max_length=8)
    posted_anyway = models.BooleanField(default=False)
    verdict = models.JSONField()
    facts = models.JSONField()
    policy = models.CharField(max_length=80)
    judged_at = models.DateTimeField(db_index=True)
    microseconds = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"Judgement {self.pk}: {self.action}"


class EditionPolicy(models.Model):
    """One version of an edition's policy; the newest is in force. Without a row the house policy is."""

    edition = models.ForeignKey("newsroom.EditionPage", on_delete=models.CASCADE, related_name="+")
    version = models.PositiveIntegerField()
    rules = models.JSONField()
    adopted_at = models.DateTimeField()
    adopted_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    reason = models.TextField(blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["edition", "version"], name="policy_version_once")]

    def __str__(self) -> str:
        return f"Policy {self.edition_id}-{self.version}"


class EditionCorrection(models.Model):
    """What an edition's moderators taught the scores: one version of a correction, which is never changed.

    The newest that was not taken back is in force, where it was fitted on the scores of the model that measures today.
    """

    edition = models.ForeignKey("newsroom.EditionPage", on_delete=models.CASCADE, related_name="+")
    version = models.PositiveIntegerField()
    # The trained model whose scores it corrects; another's mean something else.
    model = models.CharField(max_length=40)
    weights = models.JSONField()
    # How it did on decisions that it was not fitted on, beside what it replaced.
    figures = models.JSONField(default=dict)
    learned_at = models.DateTimeField()
    taken_back_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["edition", "version"], name="correction_version_once")]

    def __str__(self) -> str:
        return f"Correction {self.edition_id}-{self.version}"


class Shingle(models.Model):
    """One of the numbers of a comment's fingerprint; comments that share several are nearly the same."""

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="+")
    number = models.BigIntegerField()
    posted_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["number", "posted_at"], name="shingle_lookup")]

    def __str__(self) -> str:
        return f"{self.number:x}"


class Cluster(models.Model):
    """Comments by several readers, written within days of each other, whose words are nearly the same.

    It is open from the moment in which so many readers are in it that it may be organised (`formed_at`) until a
    moderator is done with it.
    """

    first_at = models.DateTimeField()
    last_at = models.DateTimeField()
    comment_count = models.PositiveIntegerField()
    author_count = models.PositiveIntegerField()
    formed_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["last_at"], name="cluster_open", condition=models.Q(formed_at__isnull=False, closed_at=None)
            ),
            models.Index(fields=["last_at"], name="cluster_by_age"),
        ]

    def __str__(self) -> str:
        return f"Cluster {self.pk}: {self.comment_count} comments by {self.author_count} readers"


class ClusteredComment(models.Model):
    """A comment's place in a cluster."""

    comment = models.OneToOneField(Comment, primary_key=True, on_delete=models.CASCADE, related_name="clustered")
    cluster = models.ForeignKey(Cluster, on_delete=models.CASCADE, related_name="clustered", db_index=False)
    author_id = models.IntegerField()
    posted_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["cluster", "author_id"], name="cluster_authors"),
            models.Index(fields=["cluster", "posted_at", "comment"], name="cluster_reading_order"),
        ]

    def __str__(self) -> str:
        return f"{self.comment_id} in {self.cluster_id}"
