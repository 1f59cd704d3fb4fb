"""A first block is for a time or until an appeal; one after a restoration is final; it ends every session."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.test import Client

from standfirst.decisions.models import Decision
from standfirst.sanctions.block_reader import (
    AlreadyBlockedError,
    NotTakenBackError,
    block_reader,
    take_back_block,
)
from standfirst.sanctions.models import Block
from standfirst.sanctions.restore_reader import restore_reader
from standfirst.sanctions.standing import block_in_force
from tests.factories.discussion import NOON
from tests.factories.moderator import make_moderator, make_senior
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import WEEK, grounds, make_blocked, make_restored

pytestmark = pytest.mark.django_db
MINUTE = timedelta(minutes=1)


def test_a_block_is_in_force_until_its_end_and_not_a_moment_longer() -> None:
    reader = make_blocked(until=NOON + WEEK).reader
    assert block_in_force(reader, NOON + WEEK - MINUTE)
    assert block_in_force(reader, NOON + WEEK) is None


def test_a_block_rests_on_a_decision_that_names_no_comment() -> None:
    """Decisions that name a comment are those on its state."""
    decision = make_blocked(facts={"comments": [7]}).decision
    assert (decision.kind, decision.old_state, decision.new_state) == (Decision.Kind.BLOCK, "active", "blocked")
    assert (decision.comment_id, decision.facts["comments"]) == (None, [7])


def test_a_second_block_after_a_restoration_is_final_whatever_is_asked() -> None:
    block = make_blocked(make_restored(), until=NOON + 3 * WEEK, now=NOON + 2 * WEEK)
    assert (block.final, block.until) == (True, None)


def test_a_block_that_ran_out_does_not_make_the_next_one_final() -> None:
    reader = make_blocked(until=NOON + WEEK).reader
    assert not make_blocked(reader, now=NOON + 2 * WEEK).final


def test_a_block_that_was_taken_back_does_not_make_the_next_one_final() -> None:
    senior = make_senior()
    block = make_blocked(by=senior)
    take_back_block(block, grounds=grounds(senior), now=NOON + MINUTE)
    assert block_in_force(block.reader, NOON + MINUTE) is None
    assert not make_blocked(block.reader, now=NOON + WEEK).final


def test_the_database_itself_refuses_a_second_block_that_is_not_final() -> None:
    reader = make_restored()
    decision = block_reader(reader, grounds=grounds(), until=None, told=True, now=NOON + 2 * WEEK)
    Block.objects.filter(decision=decision).delete()
    with pytest.raises(IntegrityError, match="final"), transaction.atomic():
        Block.objects.create(reader=reader, decision=decision, edition="en", since=NOON + 2 * WEEK)


@pytest.mark.parametrize("change", [{"ending": "restored", "lifted_at": NOON + 4 * WEEK}, {"until": NOON + 4 * WEEK}])
def test_the_database_itself_refuses_to_lift_or_shorten_a_final_block(change: dict[str, Any]) -> None:
    block = make_blocked(make_restored(), now=NOON + 2 * WEEK)
    with pytest.raises(IntegrityError), transaction.atomic():
        Block.objects.filter(pk=block.pk).update(**change)


def test_of_two_who_block_at_once_one_is_told() -> None:
    block = make_blocked()
    with pytest.raises(AlreadyBlockedError) as told:
        make_blocked(block.reader)
    assert told.value.block == block
    assert Decision.objects.filter(kind=Decision.Kind.BLOCK).count() == 1


def test_a_block_ends_the_sessions_of_every_device_and_no_others(client: Client) -> None:
    reader, telephone = ReaderFactory(), Client()
    for device in (client, telephone):
        device.force_login(reader)
        assert device.get("/account/").status_code == 200
    neighbour = Client()
    neighbour.force_login(ReaderFactory())
    make_blocked(reader)
    assert [device.get("/account/").status_code for device in (client, telephone, neighbour)] == [302, 302, 200]


def test_a_moderator_may_not_block_and_nobody_themselves_nor_who_works_here() -> None:
    senior = make_senior()
    for reader, by in ((ReaderFactory(), make_moderator()), (senior, senior), (make_moderator(), senior)):
        with pytest.raises(PermissionDenied):
            make_blocked(reader, by=by)
    assert not Block.objects.exists()


@pytest.mark.parametrize(
    ("by_the_same", "after", "possible"),
    [(True, MINUTE, True), (True, timedelta(hours=2), False), (False, MINUTE, False)],
)
def test_a_block_is_taken_back_at_once_by_who_gave_it(by_the_same: bool, after: timedelta, possible: bool) -> None:
    senior = make_senior()
    block = make_blocked(by=senior)
    if possible:
        take_back_block(block, grounds=grounds(senior), now=NOON + after)
    else:
        with pytest.raises(NotTakenBackError):
            take_back_block(block, grounds=grounds(senior if by_the_same else make_senior()), now=NOON + after)
    assert (block_in_force(block.reader, NOON + after) is None) is possible


def test_the_reader_is_told_in_their_language_how_long_and_where_the_reasons_are(
    django_capture_on_commit_callbacks: Any, settings: Any
) -> None:
    settings.SITE_URL = "https://paper.example"
    with django_capture_on_commit_callbacks(execute=True):
        block = make_blocked(ReaderFactory(language="de"))
    told = mail.outbox[-1]
    assert told.to == [block.reader.email]
    assert told.subject == "Ihr Konto ist gesperrt"
    assert f"https://paper.example/decisions/{block.decision.reference}/" in told.body
    assert block.reader.reader_id in told.body
    assert "No spam" in told.body


def test_a_mail_about_a_final_block_says_so(django_capture_on_commit_callbacks: Any) -> None:
    reader = make_restored()
    with django_capture_on_commit_callbacks(execute=True):
        make_blocked(reader, now=NOON + 2 * WEEK)
    assert mail.outbox[-1].subject == "Your account is blocked for good"
    assert "This block is final" in mail.outbox[-1].body


def test_a_block_without_notice_sends_no_mail(django_capture_on_commit_callbacks: Any) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        block_reader(ReaderFactory(), grounds=grounds(), until=None, told=False, now=NOON)
    assert mail.outbox == []


def test_restoring_takes_a_reader_back_in_and_says_that_it_is_the_only_time(
    django_capture_on_commit_callbacks: Any,
) -> None:
    block = make_blocked()
    with django_capture_on_commit_callbacks(execute=True):
        decision = restore_reader(block.reader, grounds=grounds(), now=NOON + WEEK)
    assert decision.kind == Decision.Kind.RESTORE
    assert block_in_force(block.reader, NOON + WEEK) is None
    assert "Another block after this one is final" in mail.outbox[-1].body
