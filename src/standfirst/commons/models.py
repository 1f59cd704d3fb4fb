"""The version of each thing that public pages show; moving it makes every page that shows the thing fresh."""

from django.db import models


class Version(models.Model):
    """How often the thing named `key` ("story-12", "discussion-12", "edition-en") has changed."""

    key = models.CharField(max_length=80, primary_key=True)
    number = models.PositiveBigIntegerField(default=1)
    moved_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.key} {self.number}"
