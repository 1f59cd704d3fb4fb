"""Tells a reader, by mail and by push, what was decided about them; the worker does it once it can't be undone."""

from datetime import timedelta

from django.urls import reverse
from django_tasks import task

from standfirst.decisions.models import Decision
from standfirst.notices.letter import address_of, leave_for_later, write_letter
from standfirst.notices.push.push_notice import push_notice

HELD_BACK = timedelta(seconds=15)  # For so long who decided can still undo it, and nobody has to be told of either.


def tell_reader(decision: Decision, what: str) -> None:
    """`what` names the templates, which all lead to the statement of reasons."""
    if not undoes_at_once(decision):
        leave_for_later(mail_reader, decision.pk, what, at=decision.decided_at + HELD_BACK)


@task()
def mail_reader(decision_id: int, what: str) -> None:
    """Send it, unless it was undone meanwhile."""
    decision = Decision.objects.select_related("reader", "block", "premoderation").get(pk=decision_id)
    reader = decision.reader
    if reader is None or reader.deleted_at or was_undone_at_once(decision):
        return
    words = {
        "decision": decision,
        "reader": reader,
        "blocked": getattr(decision, "block", None),  # Inside a template's block, `block` is something else.
        "address": address_of(reverse("statement", args=[decision.reference])),
    }
    letter = write_letter(f"sanctions/email/{what}", to=reader.email, language=reader.language, words=words)
    letter.send()
    push_notice(reader, words=str(letter.subject), path=reverse("statement", args=[decision.reference]))


def undoes_at_once(decision: Decision) -> bool:
    """Whether it takes back what nobody has been told of."""
    since = decision.decided_at - HELD_BACK
    return Decision.objects.filter(reference=decision.facts.get("undoes", ""), decided_at__gte=since).exists()


def was_undone_at_once(decision: Decision) -> bool:
    until = decision.decided_at + HELD_BACK
    later = Decision.objects.filter(decided_at__lte=until, pk__gt=decision.pk)
    return later.filter(facts__undoes=decision.reference).exists()
