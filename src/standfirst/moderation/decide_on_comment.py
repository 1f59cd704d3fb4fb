"""What both decisions on a held comment need: the comment as it is now, and the grounds of the decision."""

from typing import Any

from django.utils.translation import gettext, override

from standfirst.commons.permissions import require
from standfirst.discussion.change_state import Grounds
from standfirst.discussion.models import Comment
from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.moderation.held_comments import explained, newest_judgements, stamp
from standfirst.moderation.permissions import MAY
from standfirst.standards.explain import Explanation, tell
from standfirst.standards.policy import Policy
from standfirst.standards.published import STANDARDS
from standfirst.standards.standard import Standard


class MeanwhileChangedError(Exception):
    """The comment is not what the moderator saw: decided, withdrawn or edited since. `comment` is as it is now."""

    def __init__(self, comment: Comment) -> None:
        super().__init__(f"Comment {comment.pk} is {comment.state} now.")
        self.comment = comment


def held_as_seen(comment_id: int, *, by: Any, seen: str) -> Comment:
    """The held comment, locked. Raises `Comment.DoesNotExist`, `PermissionDenied` or `MeanwhileChangedError`."""
    comment = Comment.objects.select_for_update(of=("self",)).select_related("discussion__story").get(pk=comment_id)
    require(MAY, "decide on a comment", by, comment)
    if comment.state != Comment.State.HELD or stamp(comment) != seen:
        raise MeanwhileChangedError(comment)
    return comment


def grounds_of(comment: Comment, *, by: Any, standard: Standard | None = None, note: str = "") -> Grounds:
    """The words, in the language of the author's edition, on which a person decides about `comment`."""
    edition = comment.discussion.story.edition
    policy = policy_in_force(edition)
    with override(edition.language):
        found = explained(newest_judgements([comment]).get(comment.pk))
        worded = [wording(standard, policy)] if standard else [_worded(explanation) for explanation in found]
    return Grounds(
        edition=edition.slug,
        policy=policy.label,
        by=by,
        standards=worded,
        facts=facts_of(comment, found),
        note=note,
    )


def wording(standard: Standard, policy: Policy) -> dict[str, str]:
    """The standard as it reads today, with the limits in force."""
    limits = next((rule.limits for rule in policy.rules if rule.standard.code == standard.code), standard.limits)
    return {"code": standard.code, "title": gettext(standard.title), "text": tell(standard.text, limits, gettext)}


def standard_by_code(code: str) -> Standard | None:
    """The published standard of that code."""
    return next((standard for standard in STANDARDS if standard.code == code), None)


def facts_of(comment: Comment, found: tuple[Explanation, ...]) -> dict[str, Any]:
    """What the decision rests on: the words as they were, and what the engine pointed at."""
    story = comment.discussion.story
    return {
        "text": comment.text,
        "story": story.title,
        "posted_at": comment.posted_at.isoformat(),
        "findings": [
            {"code": one.code, "sentence": reason.sentence, "span": reason.span}
            for one in found
            for reason in one.reasons
        ],
    }


def _worded(explanation: Explanation) -> dict[str, str]:
    return {"code": explanation.code, "title": explanation.title, "text": explanation.text}
