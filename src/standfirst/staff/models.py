"""Who works here and as what, and how that came about."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

EVERYWHERE = ""  # In place of an edition's slug: all editions, those to come as well.


class Role(models.TextChoices):
    """From the one with the fewest rights to the one with the most; an operator is who is a superuser."""

    MODERATOR = "moderator", _("moderator")
    SENIOR = "senior", _("senior moderator")
    EDITOR = "editor", pgettext_lazy("role", "editor")


class StaffRole(models.Model):
    """A reader's role in one edition, or in all where `edition` is empty."""

    reader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="staff_roles")
    role = models.CharField(max_length=10, choices=Role.choices)
    edition = models.CharField(max_length=40, blank=True)
    granted_at = models.DateTimeField()
    granted_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["edition", "role", "granted_at"]
        constraints = [models.UniqueConstraint(fields=["reader", "edition"], name="one_role_an_edition")]

    def __str__(self) -> str:
        return f"{self.reader}: {self.role} of {self.edition or 'all editions'}"


class RoleChange(models.Model):
    """A line of the log: a role was granted or taken. `by` is empty where the operator did it at the command line."""

    reader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    role = models.CharField(max_length=10, choices=Role.choices)
    edition = models.CharField(max_length=40, blank=True)
    granted = models.BooleanField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["-changed_at", "-id"]

    def __str__(self) -> str:
        return f"{self.reader} {'+' if self.granted else '-'}{self.role} {self.edition or 'all editions'}"
