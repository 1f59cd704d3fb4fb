"""Tells allauth how second steps work here: our words, and secrets that are no use to who steals the database."""

import base64
import hashlib
from typing import Any, ClassVar

from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from standfirst.readers.device_name import device_words, name_device


class SecondStepAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """What allauth asks of a site."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _("This is not right, or it was used before. Wait for the next number and try again."),
    }

    def encrypt(self, text: str) -> str:
        return _lock().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """Secrets of before stand there in the clear; they are locked when next written."""
        try:
            return _lock().decrypt(encrypted_text.encode()).decode()
        except InvalidToken:
            return encrypted_text

    def generate_authenticator_name(self, user: Any, type: Authenticator.Type) -> str:  # noqa: A002, ARG002  allauth's.
        """The device with which it is added."""
        return device_words(name_device(context.request.headers.get("User-Agent", "")))


def _lock() -> MultiFernet:
    """Opens with the site's secret key and with those before it, locks with the first."""
    return MultiFernet([Fernet(_key(secret)) for secret in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)])


def _key(secret: Any) -> bytes:
    return base64.urlsafe_b64encode(hashlib.sha256(b"standfirst.second-step\n" + str(secret).encode()).digest())
