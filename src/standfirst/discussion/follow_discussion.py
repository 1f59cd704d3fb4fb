"""Follows a discussion; `unfollow_discussion` ends it, and `see_discussion` notes that the reader has been there."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Discussion, Follow


@transaction.atomic
def follow_discussion(reader: Any, place: Place, *, now: datetime) -> Follow:
    """Everybody with an account may, also before anything was said; nobody else learns of it."""
    discussion, _ = Discussion.objects.get_or_create(pk=place.discussion.pk)
    begun = {"followed_at": now, "seen_at": now}
    follow, _ = Follow.objects.get_or_create(reader=reader, discussion=discussion, defaults=begun)
    return follow


def unfollow_discussion(reader: Any, discussion_id: int) -> None:
    """Also of a discussion whose story is no longer there."""
    Follow.objects.filter(reader=reader, discussion=discussion_id).delete()


def see_discussion(reader: Any, discussion_id: int, *, now: datetime) -> bool:
    """What was posted until now is no longer new. False where the reader doesn't follow the discussion."""
    return bool(Follow.objects.filter(reader=reader, discussion=discussion_id, seen_at__lt=now).update(seen_at=now))
