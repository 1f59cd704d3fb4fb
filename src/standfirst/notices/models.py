"""What the notices keep: the devices on which a reader wants to be told at once."""

from django.conf import settings
from django.db import models

from standfirst.readers.device_name import device_words


class PushDevice(models.Model):
    """A browser that a reader has allowed to show notices, as the Push API (RFC 8030, RFC 8291) describes it."""

    reader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="push_devices")
    endpoint = models.URLField(max_length=1000)
    endpoint_digest = models.CharField(max_length=64, unique=True)  # SHA-256: an endpoint is too long for an index.
    p256dh = models.CharField(max_length=100)
    auth = models.CharField(max_length=40)
    device = models.CharField(max_length=60)
    since = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.device} {self.since:%Y-%m-%d}"

    @property
    def device_words(self) -> str:
        """The device as its reader reads it."""
        return device_words(self.device)
