"""Mails a reader what was decided about them, in their language, once it is stored."""

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from standfirst.decisions.models import Decision


def tell_reader(decision: Decision, what: str) -> None:
    """`what` names the templates, which all lead to the statement of reasons.

    A mail server that is down is logged and undoes nothing.
    """
    reader = decision.reader
    address = f"{settings.SITE_URL.rstrip('/')}{reverse('statement', args=[decision.reference])}"
    words = {
        "decision": decision,
        "reader": reader,
        "block": getattr(decision, "block", None),
        "address": address,
        "site_name": settings.WAGTAIL_SITE_NAME,
        "site_address": settings.SITE_URL,
    }
    with translation.override(reader.language or settings.LANGUAGE_CODE):
        subject = " ".join(render_to_string(f"sanctions/email/{what}_subject.txt", words).split())
        text = render_to_string(f"sanctions/email/{what}.txt", words)
    message = EmailMultiAlternatives(subject, text.strip() + "\n", to=[reader.email])
    transaction.on_commit(message.send, robust=True)
