"""Answering, closing and opening again."""

import pytest
from django.core import mail

from standfirst.contact.answer_letter import answer_letter, close_letter, reopen_letter
from standfirst.contact.models import ContactAddresses, Inquiry
from standfirst.contact.said import NotPossibleError, Problem
from tests.factories.contact import make_letter
from tests.factories.discussion import NOON
from tests.factories.moderator import make_editor
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


def answer(letter: Inquiry, text: str = "You are right.", *, seen: int = 0, by=None):
    return answer_letter(letter.reference, text, seen=seen, by=by, now=NOON)


def test_answers_thread_with_the_confirmation_and_go_to_who_wrote() -> None:
    ContactAddresses.objects.create(edition="en", editors="letters@example.org")
    editor = make_editor("en")
    letter = make_letter(confirm=True)
    first = answer(letter, by=editor)
    answer(letter, "It is corrected now.", seen=1, by=editor)
    delivered, received, one, two = (message.message() for message in mail.outbox)
    assert delivered["To"] == "letters@example.org"
    assert delivered["Reply-To"] == one["To"] == "anna@example.org"
    assert one["Reply-To"] == "letters@example.org"
    assert one["In-Reply-To"] == received["Message-ID"]
    assert two["In-Reply-To"] == one["Message-ID"]
    assert two["References"] == f"{received['Message-ID']} {one['Message-ID']}"
    assert "Auto-Submitted" not in one
    assert "You are right." in one.get_payload()
    assert "> The harbour opened in 1911" in one.get_payload()
    assert (first.by, first.text) == (editor, "You are right.")
    letter.refresh_from_db()
    assert letter.state == Inquiry.State.ANSWERED


def test_the_answer_speaks_the_language_of_the_edition() -> None:
    answer(make_letter(EditionFactory(slug="fr")))
    assert "Vous avez écrit :" in mail.outbox[-1].body
    assert mail.outbox[-1].subject.startswith("Re: Votre lettre est arrivée")


def test_nobody_answers_what_somebody_else_has_answered_meanwhile() -> None:
    letter = make_letter()
    answer(letter)
    with pytest.raises(NotPossibleError) as refused:
        answer(letter, "The same again.", seen=0)
    assert refused.value.problem is Problem.MEANWHILE
    assert len(mail.outbox) == 1


def test_an_empty_answer_is_none() -> None:
    with pytest.raises(NotPossibleError) as refused:
        answer(make_letter(), "  \n")
    assert refused.value.problem is Problem.EMPTY
    assert mail.outbox == []


def test_closing_tells_nobody_and_can_be_undone() -> None:
    letter = make_letter()
    close_letter(letter.reference, seen=0, by=None, now=NOON)
    reopen_letter(letter.reference, seen=1, by=None, now=NOON)
    letter.refresh_from_db()
    assert letter.is_open
    assert [step.kind for step in letter.steps.all()] == ["closed", "reopened"]
    assert mail.outbox == []
    with pytest.raises(NotPossibleError):
        reopen_letter(letter.reference, seen=2, by=None, now=NOON)
