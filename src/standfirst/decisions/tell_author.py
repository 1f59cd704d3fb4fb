"""Tells an author, by mail and by push where they want it, what was decided on their comment."""

from datetime import datetime

from django.urls import reverse
from django_tasks import task

from standfirst.decisions.models import Decision
from standfirst.notices.letter import address_of, leave_for_later, write_letter
from standfirst.notices.push.push_notice import push_notice

Kind = Decision.Kind


def tell_author(decision: Decision, *, at: datetime | None = None) -> bool:
    """Leave the mail to the worker, not before `at`; in the caller's transaction. False where there is nothing to tell.

    Who has just posted reads on the page that the comment is held, and who was read again and left alone was not
    decided about: neither is mailed.
    """
    reader = decision.reader
    if template_of(decision) is None or reader is None or not reader.is_active:
        return False
    leave_for_later(mail_author, decision.pk, at=at)
    return True


def template_of(decision: Decision) -> str | None:
    """Which mail tells of a decision like this."""
    if decision.comment_id is None or decision.reader_id is None:
        return None
    kind = Kind(decision.kind)
    if kind == Kind.PUBLISH:
        return {"held": "published", "removed": "put_back"}.get(decision.old_state)
    if kind == Kind.EDIT:
        return "words_back" if decision.facts.get("restored") else "edited"
    if kind == Kind.HOLD:
        return "held" if decision.old_state == "published" else None
    return "removed" if kind == Kind.REMOVE else None


@task()
def mail_author(decision_id: int) -> None:
    """Send it, unless it was taken back meanwhile."""
    decision = Decision.objects.select_related("reader").get(pk=decision_id)
    what, reader = template_of(decision), decision.reader
    if what is None or reader is None or reader.deleted_at or was_undone(decision):
        return
    words = {
        "decision": decision,
        "reader": reader,
        "statement": address_of(reverse("statement", args=[decision.reference])),
        "appeal": address_of(reverse("appeal", args=[decision.reference])) if what in {"removed", "edited"} else "",
    }
    letter = write_letter(f"decisions/email/{what}", to=reader.email, language=reader.language, words=words)
    letter.send()
    push_notice(reader, words=str(letter.subject), path=reverse("statement", args=[decision.reference]))


def was_undone(decision: Decision) -> bool:
    """Whether who took it took it back."""
    later = Decision.objects.filter(comment_id=decision.comment_id, position__gt=decision.position)
    return any(other.facts.get("undoes") == decision.reference for other in later)
