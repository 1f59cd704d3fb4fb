"""The page of an appeal: no session is needed, nothing typed is lost, and how it stands can be read."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from standfirst.appeals.answer_appeal import overturn, uphold
from standfirst.appeals.models import Appeal
from standfirst.decisions.models import Decision
from tests.factories.appeal import WHY, appeal_against, block, remove_published
from tests.factories.moderator import make_senior
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def decision() -> Decision:
    return remove_published(now=timezone.now() - timedelta(days=1))[1]


def address(decision: Decision) -> str:
    return f"/decisions/{decision.reference}/appeal/"


def page(client: Client, decision: Decision) -> str:
    return client.get(address(decision)).content.decode()


def test_who_has_the_link_may_appeal_without_a_session(client: Client, decision: Decision) -> None:
    assert "<form" in page(client, decision)
    assert client.post(address(decision), {"text": WHY}).status_code == 302
    appeal = Appeal.objects.get()
    assert (appeal.decision, appeal.reader, appeal.channel) == (decision, decision.reader, "form")
    shown = page(client, decision)
    assert "waits for its answer" in shown
    assert "on the harbour" in shown
    assert "<textarea" not in shown


@pytest.mark.parametrize("text", ["", "  \n\u200b ", "x" * 5001])
def test_nothing_typed_is_lost(client: Client, decision: Decision, text: str) -> None:
    answer = client.post(address(decision), {"text": text})
    assert answer.status_code == 422
    assert text.strip() in answer.content.decode()
    assert not Appeal.objects.exists()


def test_who_comes_second_keeps_their_words(client: Client, decision: Decision) -> None:
    appeal_against(decision, now=timezone.now())
    answer = client.post(address(decision), {"text": "Something else altogether."})
    assert answer.status_code == 422
    assert Appeal.objects.count() == 1


def test_a_final_block_offers_no_form(client: Client) -> None:
    now, reader = timezone.now(), ReaderFactory()
    first = block(reader, now=now - timedelta(days=3))
    overturn(appeal_against(first, now=now - timedelta(days=2)).pk, by=make_senior(), answer="Once.", now=now)
    second = block(reader, now=now)
    shown = page(client, second)
    assert "final" in shown
    assert "<textarea" not in shown
    assert client.post(address(second), {"text": WHY}).status_code == 422
    assert Appeal.objects.count() == 1


@pytest.mark.parametrize("verb", [uphold, overturn])
def test_the_outcome_and_its_reasons_can_be_read(client: Client, decision: Decision, verb: Any) -> None:
    appeal = appeal_against(decision, now=timezone.now())
    verb(appeal.pk, by=make_senior(), answer="It was a quotation.", now=timezone.now())
    shown = page(client, decision)
    assert "It was a quotation." in shown
    assert ("Courts" in shown) is (verb is uphold)
    assert ("back in its place" in shown) is (verb is overturn)


def test_the_page_is_for_its_reader_alone(client: Client, decision: Decision) -> None:
    answer = client.get(address(decision))
    assert "noindex" in answer["X-Robots-Tag"]
    assert "no-store" in answer["Cache-Control"]


def test_an_unknown_reference_is_not_found(client: Client) -> None:
    assert client.get("/decisions/ABCD2345EFGH6789/appeal/").status_code == 404


def test_a_reference_may_be_typed_in_small_letters(client: Client, decision: Decision) -> None:
    assert client.get(address(decision).replace(decision.reference, decision.reference.lower())).status_code == 200


def test_the_standards_page_names_the_address_and_the_exact_subjects(client: Client) -> None:
    shown = client.get("/en/standards/").content.decode()
    for words in ("moderators@paper.example", "Restoration of the account", "Unlock access", "second block"):
        assert words in shown
