"""Tells allauth how accounts work here: our words, our mails, and addresses of our own site only."""

from email.utils import formataddr, parseaddr
from typing import Any, ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from django.conf import settings
from django.contrib.sites.shortcuts import get_current_site
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from standfirst.commons.safe_redirect import safe_next
from standfirst.readers.models import Reader


class ReaderAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """What allauth asks of a site."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": _("The e-mail address and the password don't belong together. Check both."),
        "too_many_login_attempts": _("Too many attempts failed. Wait five minutes, or choose a new password."),
        "account_inactive": _("This account can't be used."),
        "incorrect_password": _("That isn't your password."),
        "enter_current_password": _("That isn't your current password."),
        "rate_limited": _("Too many attempts. Wait a few minutes and try again."),
    }

    def is_safe_url(self, url: str | None) -> bool:
        """Only addresses on the host that was asked; allauth would go to any host that the site answers to."""
        return bool(url) and safe_next(context.request, str(url), otherwise="") == url

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
        message = self.render_mail(template_prefix, email, words)
        transaction.on_commit(message.send, robust=True)

    def send_account_already_exists_mail(self, email: str) -> None:
        """Speak the owner's language: somebody else may have typed the address."""
        owner = Reader.objects.filter(email__iexact=email).first()
        with translation.override((owner and owner.language) or translation.get_language()):
            super().send_account_already_exists_mail(email)
