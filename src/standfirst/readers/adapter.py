"""Tells allauth how accounts work here: our words, our mails, and addresses of our own site only."""

from email.utils import formataddr, parseaddr
from typing import Any, ClassVar, cast

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from django.conf import settings
from django.contrib import messages
from django.contrib.sites.shortcuts import get_current_site
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _

from standfirst.commons.safe_redirect import safe_next
from standfirst.readers.device_name import device_words, name_device
from standfirst.readers.known_device import recognise_device
from standfirst.readers.models import Reader
from standfirst.readers.network import name_network
from standfirst.readers.open_session import open_session
from standfirst.readers.sign_in_limits import clear_attempts, take_attempt
from standfirst.readers.social.link_provider import link_on_login
from standfirst.readers.unproven_password import drop_unproven_password

PROOFS = {
    "reauthenticate": _("With your password"),
    "mfa_reauthenticate": _("With the app or a recovery code"),
    "mfa_reauthenticate:webauthn": _("With a passkey"),
}


class ReaderAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """What allauth asks of a site."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": _(
            "The e-mail address and the password don't belong together. Check both. "
            "If you have just registered, first open the link in the mail that we sent you."
        ),
        "too_many_login_attempts": _("Too many attempts failed. Wait five minutes, or have a code sent by e-mail."),
        "incorrect_code": _("This is not the code, or it is no longer the one that counts. Check it."),
        "email_taken": _("This address can't be taken."),
        "duplicate_email": _("This is your address already."),
        "same_as_current": _("This is your address already."),
        "account_inactive": _("This account can't be used."),
        "incorrect_password": _("That isn't your password."),
        "enter_current_password": _("That isn't your current password."),
        "rate_limited": _("Too many attempts. Wait a few minutes and try again."),
    }

    def is_safe_url(self, url: str | None) -> bool:
        """Only addresses on the host that was asked; allauth would go to any host that the site answers to."""
        return bool(url) and safe_next(context.request, str(url), otherwise="") == url

    def post_login(self, request: HttpRequest, user: Reader, **kwargs: Any) -> HttpResponse:
        """Where a reader signed in to link an account elsewhere, all steps are done now."""
        link_on_login(request, user, kwargs.get("signal_kwargs"))
        return cast("HttpResponse", super().post_login(request, user, **kwargs))

    def get_from_email(self) -> str:
        """Mails come from the edition's name, as its readers know it."""
        words = {"site_name": settings.WAGTAIL_SITE_NAME}
        name = render_to_string("account/email/from_name.txt", words, context.request)
        return formataddr((" ".join(name.split()), parseaddr(settings.DEFAULT_FROM_EMAIL)[1]))

    def format_email_subject(self, subject: str) -> str:
        """The sender's name says whence it comes; the subject says what it is."""
        return str(subject)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Write the mail now, in the language of now, and send it once what it tells of is stored.

        A mail server that is down is logged and does not undo what the reader did: the mail can be asked for again.
        """
        request = self.request
        words = {"request": request, "email": email, "current_site": get_current_site(request), **context}
        words["device"] = device_words(name_device(str(words.get("user_agent", ""))))
        message = self.render_mail(template_prefix, email, words)
        transaction.on_commit(message.send, robust=True)

    def get_client_ip(self, request: HttpRequest) -> str:
        """A name of the network in place of the address: allauth stores what it is given with its limits."""
        return name_network(str(super().get_client_ip(request)))

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Count the attempt; allauth gives it back where the password is right."""
        self._login_failed_rl_usage = take_attempt(request, str(credentials.get("email", "")))
        if self._login_failed_rl_usage is None:
            raise self.validation_error("too_many_login_attempts")

    def _delete_login_attempts_cached_email(self, request: HttpRequest, **credentials: Any) -> None:
        clear_attempts(request, str(credentials.get("email", "")))

    def login(self, request: HttpRequest, user: Any) -> None:
        """List the session, and tell a reader by mail whose account is opened with a device that is new to it."""
        if drop_unproven_password(request, user):
            messages.info(request, _("Somebody else may have typed your password so far. Please choose it anew below."))
        super().login(request, user)
        now = timezone.now()
        open_session(request, user, now=now)
        if not recognise_device(request, user, now=now):
            with translation.override(user.language or translation.get_language()):
                self.send_notification_mail("account/email/new_device", user)

    def set_password(self, user: Any, password: str) -> None:
        """A new password ends all sessions; where it is changed in one of them, allauth keeps that one."""
        super().set_password(user, password)
        here = self.request.session.session_key if self.request else None
        user.open_sessions.exclude(session_key=here).delete()

    def reauthenticate(self, user: Any, password: str) -> bool:
        """From then on the session may do more, so it gets another key."""
        proved = bool(super().reauthenticate(user, password))
        if proved:
            self.request.session.cycle_key()
        return proved

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        """The ways to show who one is, in our words."""
        methods: list[dict[str, Any]] = super().get_reauthentication_methods(user)
        return [method | {"description": PROOFS.get(method["id"], method["description"])} for method in methods]

    def send_account_already_exists_mail(self, email: str) -> None:
        """Speak the owner's language: somebody else may have typed the address."""
        owner = Reader.objects.filter(email__iexact=email).first()
        with translation.override((owner and owner.language) or translation.get_language()):
            super().send_account_already_exists_mail(email)
