"""A discussion that a reader follows: it stands in their account, with how much is new."""

from django.conf import settings
from django.db import models


class Follow(models.Model):
    """`seen_at` is when the reader last had the discussion open, or said that they have read it."""

    reader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="follows")
    discussion = models.ForeignKey("discussion.Discussion", on_delete=models.CASCADE, related_name="follows")
    followed_at = models.DateTimeField()
    seen_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["reader", "discussion"], name="followed_once")]
        indexes = [models.Index(fields=["reader", "-followed_at", "-id"], name="follows_of_a_reader")]

    def __str__(self) -> str:
        return f"{self.reader_id} follows {self.discussion_id}"
