"""What waits for a mail to be answered: somebody came from a provider and named an address that nobody has proved."""

from django.db import models


class WaitingRegistration(models.Model):
    """No reader yet: neither the name is taken nor the address, so that waiting tells nobody anything."""

    provider = models.CharField(max_length=200)
    uid = models.CharField(max_length=191)
    told = models.JSONField(default=dict)  # The name and the address of the account at the provider.
    email = models.EmailField()
    display_name = models.CharField(max_length=40)
    language = models.CharField(max_length=12)
    going_to = models.CharField(max_length=500, blank=True)
    accepted_at = models.DateTimeField()  # When the standards were accepted.
    asked_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.provider}: {self.display_name}"
