"""Notes a device on which a reader wants notices; `unsubscribe` is its undo."""

import base64
import binascii
import hashlib
from datetime import datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from standfirst.notices.models import PushDevice
from standfirst.notices.push.services import is_allowed

MOST = 20  # Devices of one reader; the oldest gives way.
LONGEST = 1000
AUTH_BYTES = 16


def subscribe(reader: Any, *, endpoint: str, p256dh: str, auth: str, device: str, now: datetime) -> PushDevice:
    """Raises `ValidationError` where no notice could be sent. A browser tells one reader: whoever asked last."""
    check(endpoint, p256dh, auth)
    noted, _new = PushDevice.objects.update_or_create(
        endpoint_digest=digest_of(endpoint),
        defaults={
            "reader": reader,
            "endpoint": endpoint,
            "p256dh": p256dh,
            "auth": auth,
            "device": device,
            "since": now,
        },
    )
    kept = PushDevice.objects.filter(reader=reader).order_by("-since", "-pk").values_list("pk", flat=True)
    PushDevice.objects.filter(pk__in=list(kept[MOST:])).delete()
    return noted


def unsubscribe(device: PushDevice) -> None:
    """The browser may keep what it has: nothing is sent there any more."""
    device.delete()


def digest_of(endpoint: str) -> str:
    return hashlib.sha256(endpoint.encode()).hexdigest()


def check(endpoint: str, p256dh: str, auth: str) -> None:
    if len(endpoint) > LONGEST or not is_allowed(endpoint):
        raise ValidationError(_("This browser's push service is not one that this site sends to."))
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), from_base64url(p256dh))
        right = len(from_base64url(auth)) == AUTH_BYTES
    except (ValueError, binascii.Error):
        right = False
    if not right:
        raise ValidationError(_("The browser did not say how notices for it are to be locked. Please try again."))


def from_base64url(text: str) -> bytes:
    """Raises `ValueError` where it is none."""
    return base64.b64decode(text.encode("ascii") + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)
