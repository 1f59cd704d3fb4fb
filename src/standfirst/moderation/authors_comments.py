"""What an author wrote in the editions of a moderator, newest first, each with what was decided on it last."""

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from standfirst.decisions.models import Decision
from standfirst.discussion.cursor import Cursor, read_cursor
from standfirst.discussion.models import Comment
from standfirst.moderation.describe_comment import newest_judgements
from standfirst.moderation.own_editions import in_own_editions
from standfirst.moderation.urgency import found_in, is_harsh

PAGE = 20


@dataclass(frozen=True, slots=True)
class Written:
    """One of them."""

    comment: Comment
    decision: Decision | None
    harsh: bool


@dataclass(frozen=True, slots=True)
class PageOfComments:
    """`older` is where the next page begins, empty on the last."""

    comments: list[Written]
    older: str


def authors_comments(author: Any, *, by: Any, before: str = "") -> PageOfComments:
    """Five queries, however many there are. A word that is no place begins with the newest."""
    written = Comment.objects.filter(in_own_editions(by), author=author).order_by("-posted_at", "-id")
    with suppress(ValueError):
        written = written.filter(read_cursor(before).earlier())
    found = list(written.select_related("discussion__story").defer("discussion__story__body")[: PAGE + 1])
    shown = found[:PAGE]
    decided = Decision.objects.filter(comment_id__in=[one.pk for one in shown]).order_by("position")
    last = {decision.comment_id: decision for decision in decided.select_related("by")}
    judged = newest_judgements(shown)
    harsh = {number for number, judgement in judged.items() if is_harsh(found_in(judgement.verdict))}
    lines = [Written(comment, last.get(comment.pk), comment.pk in harsh) for comment in shown]
    return PageOfComments(lines, str(Cursor(shown[-1].posted_at, shown[-1].pk)) if len(found) > PAGE else "")
