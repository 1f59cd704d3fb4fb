"""Keys of other programs, how much each is used, and what their moderators made of comments."""

from django.db import models
from django.db.models import Q

PREFIX = 10  # So much of a key is shown, to tell keys apart.


class ApiKey(models.Model):
    """Who may ask us. The key itself is told once and kept only as a hash."""

    name = models.CharField(max_length=100)
    prefix = models.CharField(max_length=PREFIX)
    digest = models.CharField(max_length=64, unique=True)
    scopes = models.JSONField(default=list)
    per_minute = models.PositiveIntegerField()
    # The minute of the last call, counted from 1970, and the calls in it: exact among processes, one write a call.
    minute = models.PositiveBigIntegerField(default=0)
    calls_in_minute = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["created_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["name"], condition=Q(revoked_at=None), name="one_living_key_a_name"),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.prefix}…"


class KeyDay(models.Model):
    """How many calls a key made on a day, in UTC; the minute under way is not in it yet."""

    key = models.ForeignKey(ApiKey, on_delete=models.CASCADE, related_name="days")
    day = models.DateField()
    calls = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["day"]
        constraints = [models.UniqueConstraint(fields=["key", "day"], name="one_count_a_key_and_day")]

    def __str__(self) -> str:
        return f"{self.key} {self.day:%Y-%m-%d}: {self.calls}"


class Suggestion(models.Model):
    """What a moderator elsewhere made of a comment: an example to train with, without its author."""

    key = models.ForeignKey(ApiKey, on_delete=models.PROTECT, related_name="suggestions")
    text = models.TextField()
    scores = models.JSONField()  # {"TOXICITY": 1.0}
    language = models.CharField(max_length=20)
    community = models.CharField(max_length=255, blank=True)
    client_token = models.CharField(max_length=255, blank=True)
    suggested_at = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            # A moderator who thinks again replaces the earlier suggestion.
            models.UniqueConstraint(
                fields=["key", "community", "client_token"],
                condition=~Q(client_token=""),
                name="one_suggestion_a_token",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.scores} {self.text[:40]}"
