"""The table of who may what with appeals, row by row."""

from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser

from standfirst.appeals.permissions import MAY
from standfirst.commons.permissions import may
from standfirst.sanctions.confirm_block import confirm_block
from standfirst.sanctions.models import Block
from tests.factories.appeal import LATER, appeal_against, block, remove_published
from tests.factories.moderator import make_editor, make_moderator, make_senior
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def operator() -> Any:
    return ReaderFactory(is_superuser=True)


ROWS = [
    ("nobody", AnonymousUser, False, False),
    ("reader", ReaderFactory, False, False),
    ("moderator", make_moderator, True, False),
    ("moderator of this edition", lambda: make_moderator("en"), True, False),
    ("moderator of another edition", lambda: make_moderator("fr"), False, False),
    ("senior", make_senior, True, True),
    ("senior of this edition", lambda: make_senior("en"), True, True),
    ("senior of another edition", lambda: make_senior("fr"), False, False),
    ("editor", make_editor, True, True),
    ("operator", operator, True, True),
]


@pytest.mark.parametrize(("who", "make", "reads", "answers"), ROWS, ids=[row[0] for row in ROWS])
def test_the_table(who: str, make: Any, reads: bool, answers: bool) -> None:
    appeal = appeal_against(remove_published()[1])
    person = make()
    assert may(MAY, "read appeals", person, appeal) is reads
    assert may(MAY, "answer an appeal", person, appeal) is answers


def test_nobody_answers_about_their_own_decision_whatever_their_role() -> None:
    for by in (make_senior(), make_editor(), operator()):
        appeal = appeal_against(remove_published(by=by)[1])
        assert not may(MAY, "answer an appeal", by, appeal)


def test_who_confirmed_a_block_that_the_policy_gave_took_it_too() -> None:
    reader, confirmed_by = ReaderFactory(), make_senior()
    decision = block(reader)
    Block.objects.filter(decision=decision).update(automatic=True)
    confirm_block(Block.objects.get(decision=decision), by=confirmed_by, now=LATER)
    assert not may(MAY, "answer an appeal", confirmed_by, appeal_against(decision))
