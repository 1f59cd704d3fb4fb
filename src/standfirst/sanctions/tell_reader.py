"""Mails a reader what was decided about them, in their language; the worker sends it once it is stored."""

from django.urls import reverse
from django_tasks import task

from standfirst.decisions.models import Decision
from standfirst.notices.letter import address_of, leave_for_later, write_letter


def tell_reader(decision: Decision, what: str) -> None:
    """`what` names the templates, which all lead to the statement of reasons."""
    leave_for_later(mail_reader, decision.pk, what)


@task()
def mail_reader(decision_id: int, what: str) -> None:
    """Send it."""
    decision = Decision.objects.select_related("reader", "block", "premoderation").get(pk=decision_id)
    reader = decision.reader
    words = {
        "decision": decision,
        "reader": reader,
        "blocked": getattr(decision, "block", None),  # Inside a template's block, `block` is something else.
        "address": address_of(reverse("statement", args=[decision.reference])),
    }
    write_letter(f"sanctions/email/{what}", to=reader.email, language=reader.language, words=words).send()
