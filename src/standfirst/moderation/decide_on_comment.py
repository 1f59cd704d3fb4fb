"""What every decision on a comment needs: the comment as the moderator saw it, and the grounds of the decision."""

from typing import Any

from django.utils.translation import gettext, override

from standfirst.commons.permissions import require
from standfirst.decisions.grounds import Grounds
from standfirst.discussion.models import Comment
from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.discussion.tell_verdict import findings, tell_verdict, translate
from standfirst.discussion.tell_verdict import worded as worded_all
from standfirst.moderation.describe_comment import newest_judgements, stamp
from standfirst.moderation.permissions import MAY
from standfirst.reports.open_reports import facts_of_reports
from standfirst.standards.explain import tell
from standfirst.standards.policy import Policy
from standfirst.standards.published import STANDARDS
from standfirst.standards.standard import Standard
from standfirst.standards.stored_verdict import from_dict


class MeanwhileChangedError(Exception):
    """The comment is not what the moderator saw: decided, withdrawn or edited since. `comment` is as it is now."""

    def __init__(self, comment: Comment) -> None:
        super().__init__(f"Comment {comment.pk} is {comment.state} now.")
        self.comment = comment


class NoSuchStandardError(ValueError):
    """A decision names no published standard."""


def as_seen(comment_id: int, *, by: Any, seen: str, states: tuple[str, ...] = (Comment.State.HELD,)) -> Comment:
    """The comment, locked, in one of `states` and with the words that were seen.

    Raises `Comment.DoesNotExist`, `PermissionDenied` or `MeanwhileChangedError`.
    """
    comments = Comment.objects.select_for_update(of=("self",)).select_related("discussion__story", "author")
    comment = comments.get(pk=comment_id)
    require(MAY, "decide on a comment", by, comment)
    if comment.state not in states or stamp(comment) != seen:
        raise MeanwhileChangedError(comment)
    return comment


def grounds_of(comment: Comment, *, by: Any, standard: Standard | None = None, note: str = "") -> Grounds:
    """What a person decides on, worded in the language of the author's edition.

    The words themselves stay with the judgement: a decision can never be changed, and words may have to be forgotten.
    """
    edition = comment.discussion.story.edition
    policy = policy_in_force(edition)
    judgement = newest_judgements([comment]).get(comment.pk)
    told = tell_verdict(from_dict(judgement.verdict), edition) if judgement else ()
    with override(edition.language):
        worded = [wording(standard, policy)] if standard else worded_all(told)
    because = {"judgement": judgement and judgement.pk, "because": "moderator", "findings": findings(told)}
    return Grounds(
        edition=edition.slug,
        policy=policy.label,
        by=by,
        standards=worded,
        facts=because | facts_of_reports(comment.pk),
        note=note,
    )


def wording(standard: Standard, policy: Policy) -> dict[str, str]:
    """The standard as it reads today, with the limits in force."""
    limits = next((rule.limits for rule in policy.rules if rule.standard.code == standard.code), standard.limits)
    return {"code": standard.code, "title": gettext(standard.title), "text": tell(standard.text, limits, translate)}


def standard_by_code(code: str) -> Standard:
    """The published standard of that code. Raises `NoSuchStandardError`."""
    found = next((standard for standard in STANDARDS if standard.code == code), None)
    if found is None:
        raise NoSuchStandardError(code)
    return found
