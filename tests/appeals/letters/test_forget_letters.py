"""Letters are forgotten after a month, those of an open appeal later."""

from datetime import timedelta

import pytest

from standfirst.appeals.answer_appeal import uphold
from standfirst.appeals.letters.forget_letters import DAYS, forget_letters
from standfirst.appeals.letters.receive_letter import receive_letter
from standfirst.appeals.models import Appeal, Letter
from tests.factories.appeal import LATER, WHY, block, letter
from tests.factories.moderator import make_senior
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
MONTH = timedelta(days=DAYS, hours=1)


def test_letters_are_forgotten_and_appeals_keep_their_text() -> None:
    reader = ReaderFactory()
    block(reader)
    receive_letter(letter("stranger@mail.example"), now=LATER)
    receive_letter(letter(reader.email, text=f"{reader.reader_id} {WHY}"), now=LATER)
    appeal = Appeal.objects.get()
    assert forget_letters(now=LATER + timedelta(days=1)) == 0
    assert forget_letters(now=LATER + MONTH) == 1
    assert Letter.objects.get().appeal == appeal
    uphold(appeal.pk, by=make_senior(), answer="No.", now=LATER + MONTH)
    assert forget_letters(now=LATER + 3 * MONTH) == 1
    assert WHY in Appeal.objects.get().text
