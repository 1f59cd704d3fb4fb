"""Reads the key in a confirmation link: it may wait, have done its work, have expired, or not be ours."""

from dataclasses import dataclass
from enum import Enum

from allauth.account import app_settings
from allauth.account.models import EmailAddress, EmailConfirmationHMAC
from django.core import signing


class KeyState(Enum):
    WAITING = "waiting"
    CONFIRMED = "confirmed"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class ConfirmationKey:
    """What a key stands for; only an unknown key has no address."""

    state: KeyState
    address: EmailAddress | None = None


def read_confirmation_key(key: str) -> ConfirmationKey:
    """An expired key still names its address, for only we can have signed it: a new mail can go there."""
    try:
        number = signing.loads(key, salt=app_settings.SALT)
    except signing.BadSignature:
        return ConfirmationKey(KeyState.UNKNOWN)
    address = EmailAddress.objects.select_related("user").filter(pk=number).first()
    if address is None:
        return ConfirmationKey(KeyState.UNKNOWN)
    if address.verified:
        return ConfirmationKey(KeyState.CONFIRMED, address)
    waiting = EmailConfirmationHMAC.from_key(key) is not None
    return ConfirmationKey(KeyState.WAITING if waiting else KeyState.EXPIRED, address)
