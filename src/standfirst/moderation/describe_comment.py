"""A comment as the desk shows it, wherever it waits: what the engine found, who wrote it, in which edition."""

from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString

from standfirst.discussion.mark_text import mark_text
from standfirst.discussion.models import Comment, Judgement
from standfirst.discussion.tell_verdict import translate
from standfirst.moderation.author_record import AuthorRecord, records_of
from standfirst.newsroom.models import EditionPage
from standfirst.standards.explain import Explanation, explain
from standfirst.standards.stored_verdict import from_dict


@dataclass(frozen=True, slots=True)
class DescribedComment:
    """A comment made ready for a page."""

    comment: Comment
    marked: SafeString
    explanations: tuple[Explanation, ...]
    verdict: dict[str, Any]
    record: AuthorRecord
    edition: EditionPage
    seen: str  # What the moderator saw; a decision on words that have changed since is not taken.

    @property
    def broken_codes(self) -> list[str]:
        """The standards that the engine names, the first of which the removal form proposes."""
        return [explanation.code for explanation in self.explanations]


def described(comments: list[Comment]) -> list[DescribedComment]:
    """Add to each comment what its newest judgement found, its author's record and its edition; four queries."""
    judgements = newest_judgements(comments)
    records = records_of(comments)
    editions = list(EditionPage.objects.select_related("locale"))
    return [_held(comment, judgements.get(comment.pk), records[comment.author_id], editions) for comment in comments]


def newest_judgements(comments: list[Comment]) -> dict[int, Judgement]:
    """The newest judgement on each comment, by the comment's key."""
    rows = Judgement.objects.filter(comment__in=comments).order_by("id")
    return {row.comment_id: row for row in rows if row.comment_id is not None}


def explained(judgement: Judgement | None) -> tuple[Explanation, ...]:
    """The standards that a judgement found broken, in the language of the page."""
    return tuple(explain(from_dict(judgement.verdict), translate)) if judgement else ()


def _held(comment: Comment, judgement: Judgement | None, record: AuthorRecord, editions: list[Any]) -> DescribedComment:
    explanations = explained(judgement)
    spans = [reason.span for explanation in explanations for reason in explanation.reasons if reason.span]
    story_path = comment.discussion.story.url_path
    return DescribedComment(
        comment=comment,
        marked=mark_text(comment.text, spans),
        explanations=explanations,
        verdict=judgement.verdict if judgement else {},
        record=record,
        edition=next(edition for edition in editions if story_path.startswith(edition.url_path)),
        seen=stamp(comment),
    )


def stamp(comment: Comment) -> str:
    """Changes whenever the words of a comment do, or its state: held is what most comments at the desk are."""
    words = comment.edited_at.isoformat() if comment.edited_at else "new"
    return words if comment.state == Comment.State.HELD else f"{comment.state}-{words}"
