"""Seals what only the site itself may read again, with keys that are made of its secret."""

import json
from base64 import urlsafe_b64encode
from hashlib import sha256
from hmac import new as keyed
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings


class UnreadableError(Exception):
    """It was sealed with a secret that this site has no more, or was changed since."""


def seal(value: Any) -> str:
    """Plain JSON values, as text that tells nothing without the site's secret."""
    return _keys().encrypt(json.dumps(value, ensure_ascii=False).encode()).decode()


def unseal(sealed: str) -> Any:
    """What was sealed, also under a secret of before. Raises `UnreadableError`."""
    try:
        return json.loads(_keys().decrypt(sealed.encode()))
    except InvalidToken as error:
        raise UnreadableError from error


def key_for(purpose: str, secret: str = "") -> bytes:
    """A key of its own for each purpose: who learns one knows none of the others, nor the secret."""
    return keyed((secret or settings.SECRET_KEY).encode(), f"standfirst.{purpose}".encode(), sha256).digest()


def secrets_of_site() -> list[str]:
    """The one in use, and those of before."""
    return [str(secret) for secret in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]


def _keys() -> MultiFernet:
    return MultiFernet([Fernet(urlsafe_b64encode(key_for("seal", secret))) for secret in secrets_of_site()])
