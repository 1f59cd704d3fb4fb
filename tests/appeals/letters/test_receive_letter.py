"""A letter becomes an appeal where user ID and sender belong together; anything missing is asked for once."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core import mail

from standfirst.appeals.answer_appeal import overturn
from standfirst.appeals.letters.answer_letter import A_SENDER_A_DAY
from standfirst.appeals.letters.receive_letter import receive_letter
from standfirst.appeals.models import Appeal, Letter
from standfirst.readers.models import Reader
from tests.factories.appeal import LATER, MODERATORS, WHY, appeal_against, block, letter, make_edition, remove_published
from tests.factories.discussion import NOON
from tests.factories.moderator import make_senior
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
Became = Letter.Became


@pytest.fixture
def reader() -> Reader:
    """Who is blocked until an appeal succeeds."""
    blocked: Reader = ReaderFactory(email="ada@mail.example")
    block(blocked)
    return blocked


def complete(reader: Reader, **changes: Any) -> bytes:
    """A letter in which nothing is missing."""
    changes.setdefault("text", f"My user ID is {reader.reader_id}.\n\n{WHY}")
    return letter(changes.pop("sender", reader.email), **changes)


def receive(content: bytes, **options: Any) -> Letter:
    options.setdefault("now", LATER)
    found = receive_letter(content, **options)
    assert found is not None
    return found


def test_a_complete_letter_is_an_appeal_against_the_block(reader: Reader, mails_of: Callable) -> None:
    kept: list[Letter] = []
    sent = mails_of(lambda: kept.append(receive(complete(reader))))
    appeal = Appeal.objects.get()
    assert kept[0].became == Became.APPEAL
    assert kept[0].appeal == appeal
    assert (appeal.reader, appeal.decision.kind, appeal.channel) == (reader, "block", "letter")
    assert WHY in appeal.text
    assert appeal.due_at == LATER + timedelta(days=14)
    (receipt,) = sent
    assert receipt.to == [reader.email]
    assert f"/decisions/{appeal.decision.reference}/appeal/" in receipt.body


def test_our_answers_say_that_a_machine_wrote_them_and_to_what(reader: Reader, mails_of: Callable) -> None:
    content = letter(reader.email, text="Please.", Message_ID="<1@mail.example>")
    (answer,) = mails_of(lambda: receive(content))
    headers = answer.message()
    assert headers["Auto-Submitted"] == "auto-replied"
    assert headers["In-Reply-To"] == "<1@mail.example>"
    assert headers["Reply-To"] == MODERATORS
    assert receive(headers.as_bytes()).became == Became.ROBOT


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"subject": "Hello there"}, ["subject"]),
        ({"text": WHY}, ["user ID"]),
        ({"text": f"ID 2222AAAA. {WHY}"}, ["no match"]),
        ({"sender": "stranger@mail.example"}, ["no match"]),
        ({"subject": "Hi", "text": "Let me in!"}, ["subject", "user ID", "explanation"]),
    ],
)
def test_what_is_missing_is_asked_for_once(
    reader: Reader, mails_of: Callable, changes: Any, missing: list[str]
) -> None:
    content = complete(reader, **changes)
    (answer,) = mails_of(lambda: receive(content))
    kept = Letter.objects.get()
    assert (kept.became, kept.missing) == (Became.ANSWERED, missing)
    assert answer.to == [changes.get("sender", reader.email)]
    assert "Unlock access" in answer.body
    assert reader.reader_id not in answer.body
    assert not Appeal.objects.exists()
    assert receive_letter(content, now=LATER) is None
    assert mails_of(lambda: receive_letter(content, now=LATER)) == []


def test_a_stranger_learns_nothing_about_which_accounts_there_are(reader: Reader, mails_of: Callable) -> None:
    known = f"My ID is {reader.reader_id}. {WHY}"
    unknown = f"My ID is 2222AAAA. {WHY}"
    (first,) = mails_of(lambda: receive(letter("x@mail.example", text=known)))
    (second,) = mails_of(lambda: receive(letter("x@mail.example", text=unknown)))
    assert first.body == second.body


def test_another_confirmed_address_of_the_reader_counts_and_an_unconfirmed_does_not(reader: Reader) -> None:
    EmailAddress.objects.create(user=reader, email="Old@mail.example", verified=True)
    EmailAddress.objects.create(user=reader, email="new@mail.example", verified=False)
    assert receive(complete(reader, sender="new@mail.example")).became == Became.ANSWERED
    assert receive(complete(reader, sender="old@mail.example")).became == Became.APPEAL


def test_a_robot_is_left_alone_even_where_all_is_there(reader: Reader, mails_of: Callable) -> None:
    assert mails_of(lambda: receive(complete(reader, Auto_Submitted="auto-replied"))) == []
    assert mails_of(lambda: receive(complete(reader), nobody=True)) == []
    assert not Appeal.objects.exists()


def test_a_second_letter_is_put_beside_the_open_appeal(reader: Reader, mails_of: Callable) -> None:
    receive(complete(reader))
    (answer,) = mails_of(
        lambda: receive(complete(reader, text=f"{reader.reader_id}: I forgot to say that I am sorry."))
    )
    appeal = Appeal.objects.get()
    assert appeal.letters.count() == 2
    assert f"/decisions/{appeal.decision.reference}/appeal/" in answer.body


def test_a_letter_about_a_final_block_is_told_so(reader: Reader, mails_of: Callable) -> None:
    receive(complete(reader))
    overturn(Appeal.objects.get().pk, by=make_senior(), answer="Once.", now=LATER)
    block(reader, now=LATER + timedelta(days=1))
    (answer,) = mails_of(lambda: receive(complete(reader), now=LATER + timedelta(days=2)))
    assert "final" in answer.body
    assert Appeal.objects.count() == 1
    assert Letter.objects.order_by("id").last().became == Became.HOPELESS


def test_who_is_not_blocked_is_told_so(mails_of: Callable) -> None:
    reader = ReaderFactory()
    (answer,) = mails_of(lambda: receive(complete(reader)))
    assert "not blocked" in answer.body


def test_a_letter_that_quotes_a_reference_is_about_that_decision(mails_of: Callable) -> None:
    author = ReaderFactory()
    _comment, decision = remove_published(author=author)
    content = letter(author.email, subject="A comment of mine", text=f"About {decision.reference.lower()}: {WHY}")
    mails_of(lambda: receive(content))
    assert Appeal.objects.get().decision == decision


def test_a_reference_in_the_letter_of_somebody_else_counts_for_nothing() -> None:
    _comment, decision = remove_published()
    found = receive(letter("stranger@mail.example", text=f"About {decision.reference}: {WHY}"))
    assert found.became == Became.ANSWERED


def test_an_answered_appeal_is_not_opened_again_by_letter(reader: Reader) -> None:
    appeal = appeal_against(reader.blocks.get().decision)
    Appeal.objects.filter(pk=appeal.pk).update(due_at=LATER)
    from standfirst.appeals.answer_appeal import uphold  # noqa: PLC0415

    uphold(appeal.pk, by=make_senior(), answer="No.", now=LATER)
    assert receive(complete(reader)).became == Became.HOPELESS


def test_who_writes_again_and_again_is_answered_a_few_times_a_day(reader: Reader, mails_of: Callable) -> None:
    sent = [mails_of(lambda: receive(letter(reader.email, text="Please!"))) for _ in range(A_SENDER_A_DAY + 3)]
    assert [len(each) for each in sent] == [1] * A_SENDER_A_DAY + [0] * 3
    assert len(mails_of(lambda: receive(letter(reader.email, text="Please!"), now=LATER + timedelta(days=2)))) == 1


@pytest.mark.parametrize(("language", "subject"), [("fr", "Déblocage de l’accès"), ("ar", "فتح الحساب المحظور")])
def test_the_language_of_the_subject_chooses_the_edition_where_they_share_an_address(
    reader: Reader, language: str, subject: str
) -> None:
    make_edition(language)
    assert receive(letter(reader.email, subject=subject, text="?")).edition == language


def test_each_edition_has_its_own_address(reader: Reader) -> None:
    make_edition("fr", "moderation@journal.example")
    assert receive(letter(reader.email, to="moderation@journal.example", text="?")).edition == "fr"
    assert receive(letter(reader.email, to="x@y.example", text="?"), to=["Moderation@Journal.example"]).edition == "fr"


def test_a_letter_that_could_not_be_stored_leaves_nothing(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: Any, **__: Any) -> None:
        raise RuntimeError("the disk is full")

    monkeypatch.setattr("standfirst.appeals.letters.receive_letter.decide", fails)
    before = len(mail.outbox)  # The block has been told.
    with pytest.raises(RuntimeError):
        receive(complete(reader))
    assert not Letter.objects.exists()
    assert len(mail.outbox) == before


def test_the_time_of_the_letter_is_the_time_it_came() -> None:
    assert receive(letter("ada@mail.example"), now=NOON).received_at == NOON
