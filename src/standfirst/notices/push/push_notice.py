"""Sends a notice to the devices on which a reader wants to be told at once; only they can read it."""

import json
import time
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import http_ece
import requests
from cryptography.hazmat.primitives.asymmetric import ec
from django.conf import settings
from django.utils import timezone
from django_tasks import task

from standfirst.notices.letter import leave_for_later
from standfirst.notices.models import PushDevice
from standfirst.notices.push.services import is_allowed, push_is_on
from standfirst.notices.push.subscribe import from_base64url
from standfirst.notices.push.vapid import authorization

DAYS_3 = 3 * 24 * 3600  # For so long a service keeps it for a device that is switched off.
GONE = (404, 410)  # The reader has taken the leave back in the browser.
SECONDS = 10
TRIES = 3
LATER = timedelta(minutes=10)


class NotDeliveredError(Exception):
    """The push service took the notice at none of the tries."""


def push_notice(reader: Any, *, words: str, path: str) -> None:
    """Leave it to the worker; in the caller's transaction. `words` in the reader's language, `path` on this site."""
    if not push_is_on() or reader.deleted_at:
        return
    for device in reader.push_devices.values_list("pk", flat=True):
        leave_for_later(push_to_device, device, words, path, TRIES)


@task()
def push_to_device(device_id: int, words: str, path: str, tries: int) -> None:
    """Send it. A device that is gone is forgotten, a service that is busy asked again. Raises `NotDeliveredError`."""
    device = PushDevice.objects.select_related("reader").filter(pk=device_id).first()
    if device is None or device.reader.deleted_at or not is_allowed(device.endpoint):
        return
    status = send(device, {"title": settings.WAGTAIL_SITE_NAME, "words": words, "path": path})
    if status in GONE:
        device.delete()
    elif status >= 300 and tries > 1:
        leave_for_later(push_to_device, device_id, words, path, tries - 1, at=timezone.now() + LATER)
    elif status >= 300:
        raise NotDeliveredError(f"A push service answered {status}.")


def send(device: PushDevice, notice: Mapping[str, str]) -> int:
    """The status that the service answers; 599 where it could not be reached."""
    headers = {
        "Content-Encoding": "aes128gcm",
        "TTL": str(DAYS_3),
        "Authorization": authorization(device.endpoint, now=int(time.time())),
    }
    try:
        answer = requests.post(
            device.endpoint, lock(device, notice), headers=headers, timeout=SECONDS, allow_redirects=False
        )
    except requests.RequestException:
        return 599
    return answer.status_code


def lock(device: PushDevice, notice: Mapping[str, str]) -> bytes:
    """Encrypted for the one browser (RFC 8291): the service between reads nothing."""
    locked: bytes = http_ece.encrypt(
        json.dumps(notice, ensure_ascii=False).encode(),
        private_key=ec.generate_private_key(ec.SECP256R1()),
        dh=from_base64url(device.p256dh),
        auth_secret=from_base64url(device.auth),
        version="aes128gcm",
    )
    return locked
