"""Withdraws a comment at its author's wish, for good: its words are gone from everywhere."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.discussion.change_state import change_state
from standfirst.discussion.find_place import Place
from standfirst.discussion.fingerprint_comment import forget_fingerprint
from standfirst.discussion.join_cluster import leave_cluster
from standfirst.discussion.key_of_post import forget_key
from standfirst.discussion.models import Comment
from standfirst.discussion.own_comment import locked_own_comment


@transaction.atomic
def withdraw_comment(author: Any, place: Place, number: int, *, now: datetime) -> Comment:
    """Raises `NotPossibleError` where it is not the reader's, or was removed: then an appeal may need its words."""
    comment = locked_own_comment(author, place, number)
    change_state(comment, Comment.State.WITHDRAWN, grounds=None, now=now)
    comment.text = comment.html = ""
    forget_key(comment)
    comment.save(update_fields=["text", "html", "idempotency_key"])
    comment.judgements.update(text="")
    forget_fingerprint(comment)
    leave_cluster(comment, now=now)
    return comment
