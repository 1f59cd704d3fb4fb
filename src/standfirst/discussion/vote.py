"""A vote: a reader recommends a comment. Everybody sees how many do, nobody who."""

from django.conf import settings
from django.db import models


class Vote(models.Model):
    """One reader's recommendation of one comment; `Comment.vote_count` counts those of accounts in use."""

    reader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="votes")
    comment = models.ForeignKey("discussion.Comment", on_delete=models.CASCADE, related_name="votes")
    voted_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["reader", "comment"], name="voted_once")]
        indexes = [models.Index(fields=["reader", "-voted_at", "-id"], name="votes_of_a_reader")]

    def __str__(self) -> str:
        return f"{self.reader_id} for {self.comment_id}"
