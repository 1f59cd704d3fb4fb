"""Moves the version of what changed, so that the pages that show it, and only those, are made anew."""

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from standfirst.commons.announce import announce
from standfirst.commons.models import Version


def touch(*keys: str) -> None:
    """Move each key ("story-12", "discussion-12", "edition-en") on by one, in the caller's transaction.

    Keys are moved in sorted order, so that two writers that touch the same things never wait for each other crosswise.
    """

    def tell() -> None:
        announce(frozenset(keys))

    with transaction.atomic():
        for key in sorted(set(keys)):
            moved = Version.objects.filter(key=key).update(number=F("number") + 1, moved_at=timezone.now())
            if not moved:
                Version.objects.get_or_create(key=key, defaults={"moved_at": timezone.now()})
        # What is stored is stored, also where telling of it fails; then it is found in the table a moment later.
        transaction.on_commit(tell, robust=True)
