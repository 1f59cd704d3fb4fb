"""The desk's page of blocks: senior moderators decide there, others look."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from standfirst.discussion.models import EditionPolicy
from standfirst.moderation.count_strikes import count_strikes
from standfirst.readers.models import Reader
from standfirst.sanctions.standing import block_in_force, blocks_to_confirm
from tests.factories.moderator import make_moderator, make_senior
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import make_restored, make_warned
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
PAGE = "/desk/blocks/"


@pytest.fixture
def now() -> Any:
    return timezone.now()


@pytest.fixture(autouse=True)
def edition() -> Any:
    return EditionFactory()


def adopt(edition: Any, *, automatic: bool) -> None:
    sanctions = {"steps": [{"points": 1, "days": 7}], "automatic": automatic}
    rules = {"rules": [], "sanctions": sanctions}
    EditionPolicy.objects.create(edition=edition, version=1, rules=rules, adopted_at=timezone.now())


def struck(now: Any, reader: Reader | None = None) -> Reader:
    """Somebody with a strike."""
    decision = make_warned(reader, now=now)
    count_strikes(decision, now=now)
    return decision.reader


def test_a_senior_moderator_follows_a_proposal(client: Client, edition: Any, now: Any) -> None:
    adopt(edition, automatic=False)
    reader = struck(now)
    client.force_login(make_senior("en"))
    page = client.get(PAGE).content.decode()
    assert "The policy proposes a block of 7 days." in page
    assert reader.reader_id in page
    said = client.post(f"{PAGE}{reader.reader_id}/en/", {"block": "", "note": "Enough now."}, follow=True)
    assert "The reader is blocked." in said.content.decode()
    block = block_in_force(reader, timezone.now())
    assert block is not None
    assert block.decision.note == "Enough now."
    assert "No block is proposed." in said.content.decode()


def test_a_senior_moderator_leaves_a_reader_unblocked(client: Client, edition: Any, now: Any) -> None:
    adopt(edition, automatic=False)
    reader = struck(now)
    client.force_login(make_senior())
    client.post(f"{PAGE}{reader.reader_id}/en/", {"leave": ""})
    assert block_in_force(reader, timezone.now()) is None
    assert "No block is proposed." in client.get(PAGE).content.decode()


def test_the_page_says_that_a_block_would_be_final(client: Client, edition: Any, now: Any) -> None:
    adopt(edition, automatic=False)
    struck(now, make_restored(now=now - timedelta(days=60)))
    client.force_login(make_senior())
    page = client.get(PAGE).content.decode()
    assert "this block would be final" in page
    assert "Block for good" in page


@pytest.mark.parametrize(("answer", "stands"), [("confirm", True), ("take-back", False)])
def test_a_person_answers_what_the_policy_did(
    client: Client, edition: Any, now: Any, answer: str, stands: bool
) -> None:
    adopt(edition, automatic=True)
    reader = struck(now)
    block = blocks_to_confirm(timezone.now()).get()
    client.force_login(make_senior())
    assert "to be confirmed" in client.get(PAGE).content.decode()
    client.post(f"{PAGE}{block.pk}/", {answer: ""})
    assert not blocks_to_confirm(timezone.now()).exists()
    assert (block_in_force(reader, timezone.now()) is not None) is stands


def test_a_moderator_looks_and_may_not_decide(client: Client, edition: Any, now: Any) -> None:
    adopt(edition, automatic=True)
    reader = struck(now)
    block = blocks_to_confirm(timezone.now()).get()
    client.force_login(make_moderator("en"))
    page = client.get(PAGE).content.decode()
    assert reader.reader_id in page
    assert "Let it stand" not in page
    assert client.post(f"{PAGE}{block.pk}/", {"confirm": ""}).status_code == 403
    assert client.post(f"{PAGE}{reader.reader_id}/en/", {"leave": ""}).status_code == 403


def test_nothing_of_other_editions_is_shown_and_nothing_at_all_to_readers(
    client: Client, edition: Any, now: Any
) -> None:
    adopt(edition, automatic=True)
    reader = struck(now)
    client.force_login(make_senior("fr"))
    assert reader.reader_id not in client.get(PAGE).content.decode()
    client.force_login(ReaderFactory())
    assert client.get(PAGE).status_code == 403


def test_of_two_who_answer_at_once_one_is_told(client: Client, edition: Any, now: Any) -> None:
    adopt(edition, automatic=False)
    reader = struck(now)
    client.force_login(make_senior())
    client.post(f"{PAGE}{reader.reader_id}/en/", {"block": ""})
    said = client.post(f"{PAGE}{reader.reader_id}/en/", {"block": ""}, follow=True)
    assert "Somebody has decided on this meanwhile." in said.content.decode()
