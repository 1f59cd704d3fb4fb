"""Letters are kept for a time, and go with the account."""

from datetime import timedelta

import pytest

from standfirst.contact.answer_letter import close_letter, reopen_letter
from standfirst.contact.forget_letters import forget_letters, forget_letters_of
from standfirst.contact.models import Inquiry, InquiryStep
from tests.factories.contact import make_letter
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def test_what_is_done_goes_after_its_days_and_what_waits_stays(settings) -> None:
    settings.STANDFIRST_CONTACT_DAYS = 30
    done, again, _waiting = make_letter(), make_letter(), make_letter()
    for letter in (done, again):
        close_letter(letter.reference, seen=0, by=None, now=NOON)
    reopen_letter(again.reference, seen=1, by=None, now=NOON)
    assert forget_letters(now=NOON + timedelta(days=29)) == 0
    assert forget_letters(now=NOON + timedelta(days=31)) == 1
    assert Inquiry.objects.count() == 2
    assert InquiryStep.objects.count() == 2


def test_with_the_account_go_the_letters_from_its_address_too() -> None:
    reader = ReaderFactory(email="anna@example.org")
    make_letter(email="Anna@Example.org")
    make_letter(email="other@example.org", reader=reader)
    stays = make_letter(email="bea@example.org")
    assert forget_letters_of(reader) == 2
    assert list(Inquiry.objects.all()) == [stays]
