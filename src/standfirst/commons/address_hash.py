"""Keyed hashes in place of addresses: of machines under a key that changes every week, of mailboxes under one key.

What was stored of a machine in one week can't be told to be the same as what is stored in the next.
"""

from datetime import datetime
from hashlib import sha256
from hmac import new as keyed

from django.utils import timezone

from standfirst.commons.seal import key_for, secrets_of_site


def hash_machine(address: str, *, now: datetime) -> str:
    """In place of the address from which somebody came."""
    year, week, _ = now.isocalendar()
    return _hash(key_for(f"machine-{year}-{week}"), address)


def hash_mailbox(address: str) -> str:
    """In place of an e-mail address, for as long as a block on it must be known again."""
    return _hash(key_for("mailbox"), address.strip().lower())


def hashes_of_mailbox(address: str) -> list[str]:
    """All under which it may have been stored, where the site's secret was changed."""
    return [_hash(key_for("mailbox", secret), address.strip().lower()) for secret in secrets_of_site()]


def cache_key(key: str, prefix: str, version: int) -> str:
    """What stands in the cache in place of a key, which may hold an address: rate limits count by them."""
    return f"{prefix}{version}-{hash_machine(key, now=timezone.now())}"


def _hash(key: bytes, address: str) -> str:
    return keyed(key, address.encode(), sha256).hexdigest()
