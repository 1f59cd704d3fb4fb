"""Remembers the numbers of apps that were used, for as long as the clock would take them once more."""

from typing import Any

from allauth.core.internal.cryptokit import normalize_user_code
from allauth.mfa import app_settings
from django.core.cache import cache


def use_number_once(reader: Any, number: str) -> bool:
    """False where it was used before. allauth forgets it after half a minute, and takes it for a minute and a half."""
    seconds = app_settings.TOTP_PERIOD * (2 * app_settings.TOTP_TOLERANCE + 1)
    return bool(cache.add(f"number-used-{reader.pk}-{normalize_user_code(number)}", True, timeout=seconds))
