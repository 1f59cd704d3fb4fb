"""From a verdict to what becomes of a comment: published or held, or handed back to its author."""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from standfirst.commons.touch import touch
from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.discussion.answer import Answer
from standfirst.discussion.change_state import NEW, change_state
from standfirst.discussion.find_place import Place
from standfirst.discussion.judge_comment import Judged, store_judgement
from standfirst.discussion.models import Comment, Discussion, Judgement
from standfirst.discussion.tell_verdict import findings, tell_verdict, worded
from standfirst.standards.policy import Action

PREMODERATED = "pre-moderated"  # What a decision rests on where it rests on no standard.
AUTHOR_PREMODERATED = "author pre-moderated"
POLICY = "policy"


def weigh_comment(judged: Judged, *, place: Place, anyway: str, now: datetime) -> Answer:
    """What is to become of the words. Where they go back to their author, that is recorded and all is done."""
    token = token_of(judged)
    asked = bool(token) and anyway == token
    answer = Answer(
        judged.action(anyway=asked),
        judged.words.text,
        explanations=tell_verdict(judged.verdict, place.edition),
        anyway=token if judged.action(anyway=asked) is Action.ASK else "",
        posted_anyway=asked,
    )
    if not answer.is_stored:
        store_judgement(judged, place=place, comment=None, anyway=asked, now=now)
    elif premoderated(place) or judged.author_read_first:
        answer = replace(answer, action=Action.HOLD)
    return answer


def settle_comment(answer: Answer, judged: Judged, comment: Comment, *, place: Place, now: datetime) -> Answer:
    """Bring a stored comment into the state that its words call for, and keep the judgement on them."""
    judgement = store_judgement(judged, place=place, comment=comment, anyway=answer.posted_anyway, now=now)
    resting_on = grounds(answer, judgement, because=because(judged, place), place=place)
    if answer.action is Action.HOLD:
        decision = change_state(comment, Comment.State.HELD, grounds=resting_on, now=now)
    elif comment.state == NEW:
        decision = change_state(comment, Comment.State.PUBLISHED, grounds=None, now=now)
    elif comment.state == Comment.State.HELD and held_by_policy(comment):
        decision = change_state(comment, Comment.State.PUBLISHED, grounds=resting_on, now=now)
    else:
        decision = None
        touch(place.key)
    return replace(answer, comment=comment, decision=decision)


def grounds(answer: Answer, judgement: Judgement, *, because: str, place: Place) -> Grounds:
    """What the policy decides on: the standards as they are worded today, and where the words themselves are kept."""
    told = answer.explanations if answer.action is Action.HOLD else ()
    return Grounds(
        edition=place.edition.slug,
        policy=judgement.policy,
        standards=worded(told),
        facts={
            "judgement": judgement.pk,
            "because": because,
            "findings": findings(told),
        },
    )


def because(judged: Judged, place: Place) -> str:
    """Why a comment is held, or let go: what its author can do nothing about comes first."""
    if premoderated(place):
        return PREMODERATED
    return AUTHOR_PREMODERATED if judged.author_read_first else POLICY


def premoderated(place: Place) -> bool:
    return place.discussion.state == Discussion.State.PREMODERATED


def held_by_policy(comment: Comment) -> bool:
    """False where a person has held it: then better words are for a person to see, too."""
    latest = Decision.objects.filter(comment_id=comment.pk).order_by("-id").first()
    return latest is not None and latest.by_id is None


def token_of(judged: Judged) -> str:
    """Names the words and the standards that a reader was asked about; others are asked about anew."""
    asking = [noticed.rule.standard.code for noticed in judged.verdict.broken if noticed.action is Action.ASK]
    return sha256("\n".join([judged.words.text, *asking]).encode()).hexdigest()[:20] if asking else ""
