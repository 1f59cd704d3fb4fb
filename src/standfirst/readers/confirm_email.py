"""Confirms that the mail to an address reaches its reader, and sends the mail again where it got lost."""

from datetime import datetime

from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from django.db import transaction
from django.http import HttpRequest
from django.utils import translation

from standfirst.readers.confirmation_key import read_confirmation_key
from standfirst.readers.models import Reader
from standfirst.readers.record_consent import record_consent
from standfirst.readers.register_reader import PENDING, mail_confirmation


def confirm_email(request: HttpRequest, address: EmailAddress) -> bool:
    """Mark the address as confirmed. False where another reader has confirmed the same one."""
    return bool(get_adapter(request).confirm_email(request, address))


@transaction.atomic
def confirm_with_password(request: HttpRequest, address: EmailAddress, password: str, *, now: datetime) -> bool:
    """The same, and what somebody typed and accepted when they registered the address counts no more."""
    if not confirm_email(request, address):
        return False
    reader = address.user
    reader.standards_accepted_at, reader.language = now, translation.get_language()
    get_adapter(request).set_password(reader, password)
    record_consent(reader, route="registration", now=now)
    return True


def send_confirmation_again(request: HttpRequest, *, key: str = "") -> bool:
    """Mail to the signed-in reader, or to the address of an expired key, or to what this browser just registered.

    False where nothing was sent: a mail went a moment ago, or there is nobody to send to.
    """
    if request.user.is_authenticated:
        return mail_confirmation(request, request.user, request.user.email)
    address = read_confirmation_key(key).address
    if address is not None:
        return not address.verified and mail_confirmation(request, address.user, address.email)
    pending = request.session.get(PENDING)
    if pending is None:
        return False
    return mail_confirmation(request, Reader.objects.filter(pk=pending["reader"]).first(), pending["email"])
