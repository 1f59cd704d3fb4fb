"""Posts a comment: judged, then published, held, or handed back with the reasons; its author withdraws it."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.decisions.models import Decision
from standfirst.discussion.answer import Answer, Written
from standfirst.discussion.change_state import NEW
from standfirst.discussion.find_place import Place
from standfirst.discussion.fingerprint_comment import fingerprint_comment
from standfirst.discussion.gather_surroundings import Setting
from standfirst.discussion.join_cluster import join_cluster
from standfirst.discussion.judge_comment import judge_comment
from standfirst.discussion.key_of_post import keys_of_post, posted_before
from standfirst.discussion.may_post import answered_comment, require_may_post, require_readable
from standfirst.discussion.measure_comment import Measured, measure_comment
from standfirst.discussion.models import Comment, Discussion
from standfirst.discussion.render_comment import render_comment
from standfirst.discussion.tell_verdict import tell_verdict
from standfirst.discussion.warm_up import warm_up
from standfirst.discussion.weigh_comment import settle_comment, weigh_comment
from standfirst.readers.models import Reader
from standfirst.standards.policy import Action
from standfirst.standards.stored_verdict import from_dict


def post_comment(author: Any, place: Place, *, written: Written, now: datetime) -> Answer:
    """Raises `NotPossibleError` before anything is judged or stored; the caller still has the text."""
    warm_up()
    measured = measure_comment(written.text, place)
    with transaction.atomic():
        written = replace(written, text=measured.text)
        return post_locked(author, place, measured=measured, written=written, now=now)


def post_locked(author: Any, place: Place, *, measured: Measured, written: Written, now: datetime) -> Answer:
    """Locks the author's row: of two comments sent at once, the second is judged knowing the first."""
    author = Reader.objects.select_for_update().get(pk=author.pk)
    keys = keys_of_post(author, place, written=written, now=now)
    if before := posted_before(author, keys, written.text):
        return same_answer(before, place)
    require_may_post(author, place, now=now)
    require_readable(written.text)
    answered = answered_comment(place, written.answers)
    store_discussion(place)
    judged = judge_comment(measured, Setting(author, place, now, answered=answered))
    answer = weigh_comment(judged, place=place, anyway=written.anyway, now=now)
    if not answer.is_stored:
        return answer
    comment = Comment.objects.create(
        discussion_id=place.discussion.pk,
        author=author,
        thread=answered and (answered.thread or answered),
        answers=answered,
        text=written.text,
        html=render_comment(written.text),
        state=NEW,
        posted_at=now,
        idempotency_key=keys[0],
    )
    fingerprint_comment(comment)
    join_cluster(comment, judged.gathered.alike, now=now)
    return settle_comment(answer, judged, comment, place=place, now=now)


def store_discussion(place: Place) -> None:
    """With the first comment a discussion comes to be."""
    if place.discussion._state.adding:  # noqa: SLF001  (the way in which Django tells)
        Discussion.objects.get_or_create(pk=place.discussion.pk)


def same_answer(comment: Comment, place: Place) -> Answer:
    """What the author was told when the comment came for the first time, or has become of it since."""
    judgement = comment.judgements.order_by("-id").first()
    decision = Decision.objects.filter(comment_id=comment.pk).order_by("-id").first()
    held = comment.state == Comment.State.HELD
    told = tell_verdict(from_dict(judgement.verdict), place.edition) if held and judgement else ()
    action = Action.HOLD if held else Action.PUBLISH
    return Answer(action, comment.text, comment=comment, decision=decision, explanations=told)
