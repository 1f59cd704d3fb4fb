"""Makes somebody who came from a provider a reader: at once where the address is proven, else once a mail is answered.

Whether an address has an account is told only by mail to it, as when somebody registers with a password.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from allauth.account.utils import filter_users_by_email
from allauth.core.ratelimit import consume
from allauth.socialaccount.models import SocialAccount, SocialLogin
from django.core import signing
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation

from standfirst.readers.check_display_name import check_display_name, name_taken
from standfirst.readers.models import Reader
from standfirst.readers.record_consent import record_consent
from standfirst.readers.social.models import WaitingRegistration
from standfirst.readers.social.trusted_address import same

SALT = "standfirst.readers.social.confirm"
DAYS = 3


class AddressTakenError(Exception):
    """Another reader has the address by now; only whoever proved to own it may be told."""


class AlreadyLinkedError(Exception):
    """The account at the provider is a reader's by now."""


@dataclass(frozen=True)
class Newcomer:
    """Who registers, and by what they will sign in."""

    provider: str
    uid: str
    told: dict[str, str]
    email: str
    display_name: str
    language: str
    accepted_at: datetime
    going_to: str = ""


def newcomer(login: SocialLogin, answers: dict[str, Any], *, now: datetime, going_to: str = "") -> Newcomer:
    account = login.account
    return Newcomer(
        provider=account.provider,
        uid=account.uid,
        told=account.extra_data,
        email=answers["email"],
        display_name=answers["display_name"],
        language=translation.get_language() or "en",
        accepted_at=now,
        going_to=going_to,
    )


def is_proven(login: SocialLogin, email: str) -> bool:
    """Whether a provider that we believe has shown that mail to the address reaches whoever is there."""
    return any(address.verified and same(address.email, email) for address in login.email_addresses)


def register_at_once(request: HttpRequest, who: Newcomer) -> Reader | None:
    """For a proven address. None where it has an account: then its owner is mailed, and nothing is linked."""
    if filter_users_by_email(who.email):
        get_adapter(request).send_account_already_exists_mail(who.email)
        return None
    return make_reader(who)


@transaction.atomic
def register_by_mail(request: HttpRequest, who: Newcomer, *, now: datetime) -> str | None:
    """Mail the link that makes the reader, and return its key. None where the address has an account: its owner is
    mailed. The caller answers both alike.
    """
    WaitingRegistration.objects.filter(asked_at__lt=now - timedelta(days=DAYS)).delete()
    if filter_users_by_email(who.email):
        mail_again(request, who.email, None)
        return None
    waiting = WaitingRegistration.objects.create(asked_at=now, **vars(who))
    key = signing.dumps(waiting.pk, salt=SALT)
    mail_again(request, who.email, key)
    return key


def mail_again(request: HttpRequest, email: str, key: str | None) -> bool:
    """Mail the link of the key, or the owner of an account that they have one. False where too many mails went."""
    if not consume(request, action="confirm_email", key=email.lower()):
        return False
    adapter = get_adapter(request)
    if key is None:
        adapter.send_account_already_exists_mail(email)
    else:
        link = request.build_absolute_uri(reverse("social_confirm", args=[key]))
        adapter.send_mail("account/email/email_confirmation_signup", email, {"activate_url": link})
    return True


def find_waiting(key: str) -> WaitingRegistration | None:
    """What a link in a mail stands for; None where it is too old, was used, or is not ours."""
    try:
        number = signing.loads(key, salt=SALT, max_age=timedelta(days=DAYS))
    except signing.BadSignature:
        return None
    return WaitingRegistration.objects.filter(pk=number).first()


@transaction.atomic
def confirm_waiting(waiting: WaitingRegistration, *, display_name: str) -> Reader:
    """The mail was answered. Raises `ValidationError` where the name is taken by now, and the two errors above."""
    fields = ("provider", "uid", "told", "email", "language", "accepted_at", "going_to")
    who = Newcomer(display_name=check_display_name(display_name), **{name: getattr(waiting, name) for name in fields})
    reader = make_reader(who)
    waiting.delete()
    return reader


def make_reader(who: Newcomer) -> Reader:
    """A reader without a password, whose address is proven, and who signs in by the provider."""
    if filter_users_by_email(who.email):
        raise AddressTakenError
    if SocialAccount.objects.filter(provider=who.provider, uid=who.uid).exists():
        raise AlreadyLinkedError
    try:
        with transaction.atomic():
            reader = Reader.objects.create_user(
                who.email,
                display_name=who.display_name,
                language=who.language,
                standards_accepted_at=who.accepted_at,
            )
            EmailAddress.objects.create(user=reader, email=who.email, primary=True, verified=True)
            record_consent(reader, route="social", now=who.accepted_at)
            SocialAccount.objects.create(user=reader, provider=who.provider, uid=who.uid, extra_data=who.told)
    except IntegrityError:
        if Reader.objects.filter(email__iexact=who.email).exists():
            raise AddressTakenError from None
        raise name_taken() from None
    return reader
