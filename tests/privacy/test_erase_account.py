"""After the erasure nothing on the site leads to who the reader was."""

from datetime import timedelta

import pytest
from django.core import mail
from django.db import transaction
from django.test import Client
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some

from standfirst.appeals.answer_appeal import uphold
from standfirst.appeals.models import Appeal
from standfirst.decisions.models import Decision
from standfirst.decisions.verify_chain import verify_chain
from standfirst.discussion.models import Comment, Judgement
from standfirst.privacy.close_cases import close_cases
from standfirst.privacy.erase_due import erase_due
from standfirst.privacy.forget_what_is_due import forget_what_is_due
from standfirst.privacy.models import DeletedAccount, Receipt, SealedCase
from standfirst.privacy.send_receipts import send_receipts
from standfirst.readers.models import Reader
from standfirst.reports.models import Report
from standfirst.sanctions.models import Block
from standfirst.sanctions.standing import block_in_force
from tests.factories.account import NIGHT, make_deleted, make_erased
from tests.factories.appeal import appeal_against, block, make_edition, remove_published
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.moderator import make_senior
from tests.factories.reader import ReaderFactory
from tests.factories.report import make_report
from tests.factories.traces import leave_traces
from tests.privacy.search_everywhere import places_of

pytestmark = pytest.mark.django_db

LETTERS = some.text("abcdefghijkłmnöpqrstüvwxyzéабвгдежзابتثج", min_size=9, max_size=16)
LOCAL_PARTS = some.text("abcdefghijklmnopqrstuvwxyz0123456789.", min_size=10, max_size=20)


@settings(
    max_examples=4, deadline=None, phases=(Phase.generate,), suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(name=LETTERS, local=LOCAL_PARTS, keep=some.booleans())
def test_no_table_file_index_or_cache_holds_name_or_address(name: str, local: str, keep: bool) -> None:
    address = f"q{local.replace('.', '')}z@example.org"
    with transaction.atomic():
        reader = ReaderFactory(email=address, display_name=f"Qz{name}")
        leave_traces(reader, signed=f"Yours, Qz{name}, {address}, whom everybody knows")
        words = (f"Qz{name}", reader.display_name_folded, address, address.partition("@")[0])
        assert len(places_of(*words)) > 20
        make_erased(reader, keep_comments=keep)
        assert send_receipts(NIGHT) == 1
        assert forget_what_is_due(now=NIGHT) == []
        assert places_of(*words) == set()
        assert verify_chain()
        transaction.set_rollback(True)


def test_what_is_left_of_the_reader_says_nothing() -> None:
    reader = ReaderFactory(language="fr", last_login=NOON, standards_accepted_at=NOON)
    left = make_erased(reader)
    assert left.reader_id != reader.reader_id
    assert not left.has_usable_password()
    assert (left.display_name, left.language, left.last_login, left.standards_accepted_at) == ("", "", None, None)
    assert left.date_joined.year == 1970
    assert left.shown_name == "deleted account"


def test_comments_go_or_stay_without_a_name_as_was_chosen(client: Client) -> None:
    place = make_place()
    stays, goes = make_comment(place), make_comment(place)
    answer = make_comment(place, answers=goes.pk)
    make_erased(stays.author, keep_comments=True)
    make_erased(goes.author)
    page = client.get(f"{place.address}page/").content.decode()
    assert stays.text in page
    assert "deleted account" in page
    assert answer.text in page
    left = Comment.objects.get(pk=goes.pk)
    assert (left.state, left.text, left.html) == ("withdrawn", "", "")
    assert not Judgement.objects.filter(comment=goes).exists()
    assert Judgement.objects.filter(comment=stays).count() == 1


def test_nothing_is_erased_before_its_day_nor_what_was_restored() -> None:
    deleted = make_deleted()
    assert erase_due(now=NIGHT - timedelta(days=1)) == 0
    DeletedAccount.objects.all().delete()
    assert erase_due(now=NIGHT) == 0
    assert Reader.objects.get(pk=deleted.reader_id).display_name_folded


def test_name_and_address_are_free_again() -> None:
    make_erased(ReaderFactory(email="wilma@example.org", display_name="Wilhelmina Quist"))
    assert ReaderFactory(email="wilma@example.org", display_name="Wilhelmina Quist").pk


def test_a_receipt_is_mailed_and_then_the_address_is_forgotten() -> None:
    make_erased(ReaderFactory(email="wilma@example.org", language="de"))
    assert send_receipts(NIGHT) == 1
    assert mail.outbox[-1].to == ["wilma@example.org"]
    assert "9. April 2026" in mail.outbox[-1].body
    assert not Receipt.objects.exists()
    assert send_receipts(NIGHT) == 0


def test_a_block_is_known_again_by_a_hash_until_it_ends() -> None:
    block_row = block(ReaderFactory(email="wilma@example.org")).block
    make_erased(block_row.reader)
    again = ReaderFactory(email="wilma@example.org")
    assert block_in_force(again, NIGHT) == block_row
    Block.objects.update(until=NIGHT)
    assert block_in_force(again, NIGHT) is None
    forget_what_is_due(now=NIGHT)
    assert Block.objects.get().address_hash == ""


def test_an_open_appeal_is_answered_first_and_then_erased_with_what_was_sealed_for_it() -> None:
    make_edition()
    reader = ReaderFactory(email="wilma@example.org", display_name="Wilhelmina Quist")
    comment, decision = remove_published(author=reader)
    appeal = appeal_against(decision)
    make_erased(reader)
    assert Appeal.objects.get().text
    assert Comment.objects.get(pk=comment.pk).text
    assert close_cases(NIGHT) == 0
    assert "wilma" not in SealedCase.objects.get().sealed.lower()
    uphold(appeal.pk, by=make_senior(), answer="It was spam indeed.", now=NIGHT)
    assert close_cases(NIGHT) == 1
    assert (Appeal.objects.get().text, Comment.objects.get(pk=comment.pk).text) == ("", "")
    assert not SealedCase.objects.exists()
    send_receipts(NIGHT)
    assert places_of("Wilhelmina", "wilma@example.org") == set()


def test_an_open_report_of_theirs_is_decided_on_without_them_and_the_outcome_is_still_mailed() -> None:
    reader = ReaderFactory(email="wilma@example.org")
    report = make_report(by=reader, explanation="It is the third time.")
    make_erased(reader)
    assert Report.objects.get(pk=report.pk).explanation
    assert SealedCase.objects.count() == 1
    Report.objects.update(state="decided", outcome="kept", decided_at=NIGHT)
    close_cases(NIGHT)
    left = Report.objects.get(pk=report.pk)
    assert (left.reporter, left.explanation) == (None, "")


def test_decisions_stay_and_their_notes_go() -> None:
    _, decision = remove_published()
    make_erased(decision.reader)
    left = Decision.objects.get(pk=decision.pk)
    assert (left.hash, left.note) == (decision.hash, "")
    assert verify_chain().position == decision.position
