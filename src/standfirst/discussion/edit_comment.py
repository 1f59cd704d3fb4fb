"""Edits a comment within minutes of posting it; the new words are judged like the first."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from standfirst.discussion.answer import Answer, NotPossibleError, Problem, Written
from standfirst.discussion.find_place import Place
from standfirst.discussion.fingerprint_comment import fingerprint_comment, forget_fingerprint
from standfirst.discussion.gather_surroundings import Setting
from standfirst.discussion.join_cluster import join_cluster, leave_cluster
from standfirst.discussion.judge_comment import judge_comment
from standfirst.discussion.may_post import require_may_post, require_readable
from standfirst.discussion.measure_comment import Measured, measure_comment
from standfirst.discussion.models import Comment
from standfirst.discussion.own_comment import locked_own_comment, own_comment
from standfirst.discussion.post_comment import same_answer
from standfirst.discussion.render_comment import render_comment
from standfirst.discussion.warm_up import warm_up
from standfirst.discussion.weigh_comment import settle_comment, weigh_comment

EDITABLE = timedelta(minutes=10)


def edit_comment(author: Any, place: Place, number: int, *, written: Written, now: datetime) -> Answer:
    """Raises `NotPossibleError` where nothing was judged or stored: the comment stays as it was."""
    warm_up()
    measured = measure_comment(written.text, place)
    with transaction.atomic():
        written = replace(written, text=measured.text)
        comment = locked_own_comment(author, place, number)
        return edit_locked(comment, place, measured=measured, written=written, now=now)


def edit_locked(comment: Comment, place: Place, *, measured: Measured, written: Written, now: datetime) -> Answer:
    if written.text == comment.text:
        return same_answer(comment, place)
    require_time_left(comment, now)
    require_may_post(comment.author, place, now=now)
    require_readable(written.text)
    judged = judge_comment(measured, Setting(comment.author, place, now, edited=comment, answered=comment.answers))
    answer = weigh_comment(judged, place=place, anyway=written.anyway, now=now)
    if not answer.is_stored:
        return answer
    comment.text, comment.html, comment.edited_at = written.text, render_comment(written.text), now
    comment.save(update_fields=["text", "html", "edited_at"])
    forget_fingerprint(comment)
    leave_cluster(comment, now=now)
    fingerprint_comment(comment)
    join_cluster(comment, judged.gathered.alike, now=now)
    return settle_comment(answer, judged, comment, place=place, now=now)


def require_editable(author: Any, place: Place, number: int, *, now: datetime) -> Comment:
    """The comment, where its author may still edit it; raises `NotPossibleError`. For showing the form."""
    comment = own_comment(author, place, number)
    require_time_left(comment, now)
    return comment


def require_time_left(comment: Comment, now: datetime) -> None:
    if not may_still_edit(comment, now):
        raise NotPossibleError(Problem.TOO_LATE, minutes=EDITABLE // timedelta(minutes=1))


def may_still_edit(comment: Comment, now: datetime) -> bool:
    return now - comment.posted_at <= EDITABLE
