"""A moderator deletes a picture."""

from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied

from standfirst.appeals.may_appeal import obstacle_to
from standfirst.appeals.undo_decision import undo_decision
from standfirst.decisions.models import Decision
from standfirst.readers.set_avatar import set_avatar
from standfirst.sanctions.remove_picture import NoPictureError, remove_picture
from tests.factories.appeal import grounds
from tests.factories.discussion import NOON
from tests.factories.moderator import make_moderator
from tests.factories.pictures import two_halves, written
from tests.factories.reader import ReaderFactory


@pytest.fixture
def pictured(db: None) -> Any:
    return set_avatar(ReaderFactory(), written(two_halves()))


def test_the_picture_is_gone_and_the_reader_told_under_which_standard(
    pictured: Any, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        decision = remove_picture(pictured, grounds=grounds(make_moderator()), now=NOON)
    pictured.refresh_from_db()
    assert not pictured.avatar
    assert decision.kind == Decision.Kind.PICTURE
    (letter,) = mail.outbox
    assert letter.to == [pictured.email]
    assert "No spam" in letter.body
    assert decision.reference in letter.body


def test_only_who_moderates_may_and_there_must_be_a_picture(pictured: Any) -> None:
    with pytest.raises(PermissionDenied):
        remove_picture(pictured, grounds=grounds(ReaderFactory()), now=NOON)
    with pytest.raises(NoPictureError):
        remove_picture(ReaderFactory(), grounds=grounds(make_moderator()), now=NOON)


def test_its_reader_can_appeal_and_is_told_that_the_file_is_gone(pictured: Any) -> None:
    decision = remove_picture(pictured, grounds=grounds(make_moderator()), now=NOON)
    assert obstacle_to(decision, now=NOON) is None
    assert undo_decision(decision, by=make_moderator(), because="It broke nothing.", now=NOON) == ["picture-gone"]
