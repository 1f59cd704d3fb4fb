"""Decides whether a provider's word that an address reaches its owner counts as much as our own mail."""

from collections.abc import Mapping
from typing import Any


def is_trusted_address(email: str, trust: str, claims: Mapping[str, Any]) -> bool:
    """`trust` comes with the provider's settings: `google`, `apple`, `verified`, or nothing for never.

    Google answers for its own mailboxes and for those of organisations that it hosts (`hd`); of any other address it
    once saw a mail arrive, and somebody else may have the address by now. Facebook never says that it checked one.
    """
    told = str(claims.get("email_verified", "")).lower() == "true" and same(claims.get("email"), email)
    if trust == "google":
        return told and (email.lower().endswith("@gmail.com") or bool(claims.get("hd")))
    return told and trust in {"apple", "verified"}


def same(one: Any, other: str) -> bool:
    return isinstance(one, str) and one.strip().lower() == other.strip().lower()
