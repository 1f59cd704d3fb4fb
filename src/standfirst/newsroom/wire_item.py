"""What arrived from an agency, by its permanent name, so that a newer version updates the same story."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class WireItem(models.Model):
    """One item of a wire in one edition: the newest version seen, and the story made of it."""

    uri = models.CharField(max_length=500)
    edition = models.ForeignKey("newsroom.EditionPage", on_delete=models.CASCADE, related_name="+")
    version = models.CharField(max_length=60, blank=True)
    canceled = models.BooleanField(_("canceled"), default=False)
    story = models.ForeignKey("newsroom.StoryPage", null=True, on_delete=models.SET_NULL, related_name="wire_items")
    received_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["edition", "uri"], name="wire_item_once_per_edition")]

    def __str__(self) -> str:
        return f"{self.uri} {self.version}"
