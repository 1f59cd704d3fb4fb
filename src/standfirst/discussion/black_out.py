"""Makes passages of a comment unreadable, and keeps the rest; `restore_words` puts back what its author wrote."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from standfirst.commons.touch import touch
from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.decisions.record import record_decision
from standfirst.discussion.fingerprint_comment import fingerprint_comment, forget_fingerprint
from standfirst.discussion.mark_text import Span, joined
from standfirst.discussion.models import Comment, Judgement
from standfirst.discussion.render_comment import render_comment

BLACK = "█"


class WordsGoneError(LookupError):
    """What was made unreadable is kept nowhere any more: its author withdrew it, or it has been forgotten."""


@transaction.atomic
def black_out(comment: Comment, spans: Iterable[Span], *, grounds: Grounds, now: datetime) -> Decision:
    """Letter by letter, so that every other place in the text stays where findings say that it is.

    The words themselves stay with the judgement that the decision names, for the case.
    """
    places = list(joined(spans, len(comment.text)))
    rewrite(comment, blackened(comment.text, places), now=now)
    return record_edit(comment, grounds, {"blacked_out": [list(place) for place in places]}, now=now)


@transaction.atomic
def restore_words(decision: Decision, *, grounds: Grounds, now: datetime) -> Decision:
    """Raises `WordsGoneError`."""
    comment = Comment.objects.select_for_update(of=("self",)).filter(pk=decision.comment_id or 0).first()
    words = Judgement.objects.filter(pk=decision.facts.get("judgement") or 0).values_list("text", flat=True).first()
    if comment is None or not words:
        raise WordsGoneError(decision.reference)
    rewrite(comment, words, now=now)
    return record_edit(comment, grounds, {"restored": True}, now=now)


def blackened(text: str, spans: Iterable[Span]) -> str:
    """White space stays, so that lines break where they did."""
    letters = list(text)
    for start, end in spans:
        letters[start:end] = [letter if letter.isspace() else BLACK for letter in letters[start:end]]
    return "".join(letters)


def rewrite(comment: Comment, text: str, *, now: datetime) -> None:
    comment.text, comment.html, comment.edited_at = text, render_comment(text), now
    comment.save(update_fields=["text", "html", "edited_at"])
    forget_fingerprint(comment)
    fingerprint_comment(comment)
    touch(f"discussion-{comment.discussion_id}")


def record_edit(comment: Comment, grounds: Grounds, facts: dict[str, object], *, now: datetime) -> Decision:
    return record_decision(
        kind=Decision.Kind.EDIT,
        decided_at=now,
        comment_id=comment.pk,
        reader_id=comment.author_id,
        edition=grounds.edition,
        old_state=comment.state,
        new_state=comment.state,
        by=grounds.by,
        policy=grounds.policy,
        standards=grounds.standards,
        facts={**grounds.facts, **facts},
        note=grounds.note,
    )
