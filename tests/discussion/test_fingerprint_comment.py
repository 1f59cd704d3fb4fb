"""Fingerprints of comments."""

from datetime import timedelta

from standfirst.discussion.find_place import Place
from standfirst.discussion.fingerprint_comment import forget_old_fingerprints
from standfirst.discussion.models import Shingle
from tests.factories.discussion import NOON, make_comment


def test_fingerprints_are_kept_for_as_long_as_comments_are_compared(place: Place) -> None:
    old, new = make_comment(place), make_comment(place, minute=60)
    forget_old_fingerprints(now=NOON + timedelta(days=7, minutes=30))
    assert not Shingle.objects.filter(comment=old).exists()
    assert Shingle.objects.filter(comment=new).exists()
