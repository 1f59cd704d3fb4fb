"""Makes a key for another program, and revokes it."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime

from django.db import IntegrityError, transaction

from standfirst.gateway.models import PREFIX, ApiKey

SCOPES = ("analyze", "suggest")
PER_MINUTE = 600


class NameTakenError(ValueError):
    """A key of this name is in use."""


def make_key(
    name: str, *, now: datetime, per_minute: int = PER_MINUTE, scopes: Sequence[str] = SCOPES
) -> tuple[ApiKey, str]:
    """A new key and its secret, which nobody can ask for again. Raises `NameTakenError`."""
    secret = f"sf_{secrets.token_urlsafe(30)}"
    try:
        with transaction.atomic():
            key = ApiKey.objects.create(
                name=name,
                prefix=secret[:PREFIX],
                digest=digest_of(secret),
                scopes=sorted(scopes),
                per_minute=per_minute,
                created_at=now,
            )
    except IntegrityError:
        raise NameTakenError(name) from None
    return key, secret


def revoke_key(key: ApiKey, *, now: datetime) -> None:
    """From now on the key opens nothing; what it was used for remains known."""
    ApiKey.objects.filter(pk=key.pk, revoked_at=None).update(revoked_at=now)


def find_key(secret: str) -> ApiKey | None:
    """The key that is in use under this secret."""
    return ApiKey.objects.filter(digest=digest_of(secret), revoked_at=None).first()


def digest_of(secret: str) -> str:
    """A plain hash will do: a secret of 240 random bits cannot be guessed at any speed."""
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).hexdigest()
