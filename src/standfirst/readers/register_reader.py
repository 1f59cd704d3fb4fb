"""Makes a visitor a reader, without telling anybody but the address's owner whether the address had an account."""

from typing import Any

from allauth.account.internal.flows.email_verification import send_verification_email_to_address
from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.utils import timezone, translation

from standfirst.readers.check_display_name import name_taken
from standfirst.readers.held_name import hold_name
from standfirst.readers.models import Reader
from standfirst.readers.record_consent import record_consent
from standfirst.readers.sent_twice import remember_registration

PENDING = "registration"  # In the session: what this browser has registered and not yet confirmed.


def register_reader(request: HttpRequest, answers: dict[str, Any], *, then: str = "") -> Reader | None:
    """Store the reader and mail the link that confirms the address; `then` is where the reader was going.

    Where the address has an account, store nothing and mail its owner: None. The caller answers both alike.
    Raises `ValidationError` where somebody took the name a moment ago.
    """
    with transaction.atomic():
        reader = None if has_account(answers["email"]) else _store(answers)
        if reader is None:
            make_password(answers["password1"])  # Takes as long as storing does, so that the time tells nothing either.
            hold_name(answers["display_name"], now=timezone.now())  # As one who registers keeps the name.
        mail_confirmation(request, reader, answers["email"])
    request.session[PENDING] = pending = {"email": answers["email"], "reader": reader and reader.pk, "then": then}
    remember_registration(answers["captcha"], answers["email"], pending)
    return reader


def registered_here(request: HttpRequest, reader: Any) -> bool:
    """Whether this browser registered the reader: then it knows the password."""
    return bool((request.session.get(PENDING) or {}).get("reader") == reader.pk)


def mail_confirmation(request: HttpRequest, reader: Reader | None, email: str) -> bool:
    """Mail a new reader the link, or an account's owner that they have one. False where a mail went a moment ago."""
    address = EmailAddress(email=email)
    if reader is not None:
        address, _ = EmailAddress.objects.get_or_create(user=reader, email=email, defaults={"primary": True})
    return bool(send_verification_email_to_address(request, address, signup=True))


def has_account(email: str) -> bool:
    """What others only typed, and never confirmed, is nobody's."""
    if Reader.objects.filter(email__iexact=email).exists():
        return True
    return bool(EmailAddress.objects.filter(email__iexact=email, verified=True).exists())


def _store(answers: dict[str, Any]) -> Reader | None:
    now = timezone.now()
    try:
        with transaction.atomic():
            reader = Reader.objects.create_user(
                answers["email"],
                answers["password1"],
                display_name=answers["display_name"],
                language=translation.get_language(),
                standards_accepted_at=now,
            )
            record_consent(reader, route="registration", now=now)
            return reader
    except IntegrityError:
        # Two registrations met: the same address is told by mail, as ever; the same name must be chosen anew.
        if Reader.objects.filter(email__iexact=answers["email"]).exists():
            return None
        raise name_taken() from None
