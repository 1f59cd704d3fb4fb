"""Mails a reader what was decided about them, in their language, once it is stored."""

from django.db import transaction
from django.urls import reverse

from standfirst.decisions.models import Decision
from standfirst.notices.letter import address_of, write_letter


def tell_reader(decision: Decision, what: str) -> None:
    """`what` names the templates, which all lead to the statement of reasons.

    A mail server that is down is logged and undoes nothing.
    """
    reader = decision.reader
    words = {
        "decision": decision,
        "reader": reader,
        "blocked": getattr(decision, "block", None),  # Inside a template's block, `block` is something else.
        "address": address_of(reverse("statement", args=[decision.reference])),
    }
    letter = write_letter(f"sanctions/email/{what}", to=reader.email, language=reader.language, words=words)
    transaction.on_commit(letter.send, robust=True)
