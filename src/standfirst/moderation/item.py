"""One item on one screen: everything that a moderator should know before deciding on a comment."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from standfirst.commons.permissions import may
from standfirst.discussion.models import Comment
from standfirst.moderation.around_comment import Around, around_comment
from standfirst.moderation.author_record import Standing, standing_of
from standfirst.moderation.care import Today, care_for, count_read, today
from standfirst.moderation.claim_item import claim_item, subject_of
from standfirst.moderation.describe_comment import DescribedComment, described
from standfirst.moderation.models import Care, Claim, Escalation, Note, QueueItem
from standfirst.moderation.pass_on import colleagues, passed_on_now
from standfirst.moderation.permissions import MAY
from standfirst.moderation.similar_comments import Similar, similar_comments
from standfirst.moderation.tell_place import tell_place
from standfirst.moderation.urgency import CHILD_ABUSE, found_in, is_harsh
from standfirst.moderation.write_note import notes_about
from standfirst.newsroom.models import StoryPage
from standfirst.reports.models import Report
from standfirst.reports.open_reports import open_reports_on
from standfirst.sanctions.permissions import MAY as MAY_SANCTION
from standfirst.sanctions.permissions import About


@dataclass(frozen=True, slots=True)
class Item:
    """A comment with all that surrounds it."""

    held: DescribedComment
    standing: Standing
    around: Around
    similar: list[Similar]
    reports: list[Report]
    notes: list[Note]
    claim: Claim
    passed_on: Escalation | None
    colleagues: list[Any]
    places: list[str]
    may: dict[str, bool]
    care: Care
    today: Today
    harsh: bool

    @property
    def covered(self) -> bool:
        """Whether its words are shown only when asked for."""
        return self.harsh and self.care.cover

    @property
    def passages(self) -> list[tuple[str, str]]:
        """The places that findings speak of: as a form sends them, and their words."""
        text = self.held.comment.text
        reasons = [reason for told in self.held.explanations for reason in told.reasons if reason.span]
        spans = sorted({reason.span for reason in reasons if reason.span})
        return [(f"{start}-{end}", text[start:end]) for start, end in spans]


def open_item(comment: Comment, *, by: Any, now: datetime) -> Item:
    """Claims it for `by`, where nobody else has it, and counts it among what they have read today."""
    claim = claim_item(subject_of(comment.pk), by=by, now=now)
    reports = open_reports_on([comment.pk]).get(comment.pk, [])
    (held,) = described([comment])
    harsh = is_harsh([*found_in(held.verdict), *map(reason_of, reports)])
    if claim.by_id == by.pk and claim.since == now:
        count_read(by, harsh=harsh, now=now)
    care = care_for(by)
    return Item(
        held=held,
        standing=standing_of(comment.author, now=now),
        around=around_comment(comment),
        similar=similar_comments(comment, held.broken_codes, held.edition.slug),
        reports=reports,
        notes=notes_about(comment.author),
        claim=claim,
        passed_on=passed_on_now(comment.pk),
        colleagues=colleagues(held.edition.slug, by),
        places=[tell_place(item, now=now) for item in QueueItem.objects.filter(comment=comment)],
        may=permissions(by, comment, held.edition.slug),
        care=care,
        today=today(by, now=now, care=care),
        harsh=harsh,
    )


def find_comment(comment_id: int) -> Comment:
    """With all that its page tells. Raises `Comment.DoesNotExist`.

    Two queries: a database thinks longer about one that joins eight tables than it takes to answer both.
    """
    found: Comment = Comment.objects.select_related("author", "discussion", "answers__author").get(pk=comment_id)
    stories = StoryPage.objects.select_related("lead_picture").defer("body")
    found.discussion.story = stories.get(pk=found.discussion_id)
    return found


def reason_of(report: Report) -> str:
    return CHILD_ABUSE if report.child_abuse else report.standard


def permissions(by: Any, comment: Comment, edition: str) -> dict[str, bool]:
    """By the words under which templates ask."""
    about = About(comment.author, edition)
    return {
        "decide": may(MAY, "decide on a comment", by, comment),
        "close": may(MAY, "close a discussion", by, edition),
        "warn": may(MAY_SANCTION, "warn a reader", by, about),
        "premoderate": may(MAY_SANCTION, "read a reader's comments first", by, about),
        "block": may(MAY_SANCTION, "block a reader", by, about),
        "picture": bool(comment.author.avatar) and may(MAY_SANCTION, "delete a reader's picture", by, about),
        "delete": may(MAY_SANCTION, "close an account", by, about),
    }
