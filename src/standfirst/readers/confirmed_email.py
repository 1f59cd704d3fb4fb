"""Tells whether a reader has shown that the mail to their address reaches them."""

from typing import Any

from allauth.account.models import EmailAddress


def has_confirmed_email(reader: Any) -> bool:
    """True where the address with which the reader signs in is confirmed; False for a visitor."""
    if not reader.is_authenticated:
        return False
    return bool(EmailAddress.objects.filter(user=reader, email__iexact=reader.email, verified=True).exists())
