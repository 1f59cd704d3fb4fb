"""A deleted account can't be entered and shows nothing; only undoing the deletion brings it back."""

from typing import Any

import pytest
from django.core import mail
from django.test import Client

from standfirst.decisions.models import Decision
from standfirst.discussion.delete_account import delete_account, undelete_account
from standfirst.discussion.models import Comment, Discussion
from standfirst.sanctions.close_account import AlreadyClosedError, NotClosedError
from standfirst.sanctions.standing import block_in_force
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import WEEK, grounds, make_blocked

pytestmark = pytest.mark.django_db


def test_nothing_of_a_deleted_account_is_shown_until_it_is_undone(client: Client) -> None:
    place = make_place()
    comment, reply_of_another = make_comment(place), make_comment(place)
    page = f"{place.address}page/"
    delete_account(comment.author, grounds=grounds(), now=NOON)
    assert comment.text not in client.get(page).content.decode()
    assert Discussion.objects.get(pk=place.discussion.pk).published_count == 1
    undelete_account(comment.author, grounds=grounds(), now=NOON + WEEK)
    shown = client.get(page).content.decode()
    assert comment.text in shown
    assert reply_of_another.text in shown
    assert Discussion.objects.get(pk=place.discussion.pk).published_count == 2
    assert Comment.objects.filter(state="published").count() == 2


def test_nobody_can_sign_in_to_a_deleted_account_and_who_was_signed_in_is_out(client: Client) -> None:
    reader = ReaderFactory()
    client.force_login(reader)
    delete_account(reader, grounds=grounds(), now=NOON)
    assert client.get("/account/").status_code == 302
    sent = {"login": reader.email, "password": "a long enough pass phrase"}
    assert client.post("/account/sign-in/", sent, follow=True).redirect_chain[-1][0] == "/account/inactive/"


def test_a_reader_is_told_of_the_deletion_and_of_its_undoing() -> None:
    reader = ReaderFactory(language="fr")
    delete_account(reader, grounds=grounds(), now=NOON)
    decision = undelete_account(reader, grounds=grounds(), now=NOON)
    assert [told.subject for told in mail.outbox] == [
        "Votre compte a été supprimé pour infraction aux règles",
        "Votre compte est rétabli",
    ]
    assert (decision.kind, decision.old_state) == (Decision.Kind.RESTORE, "deleted")


def test_an_account_is_deleted_once_and_undone_once() -> None:
    reader = ReaderFactory()
    delete_account(reader, grounds=grounds(), now=NOON)
    with pytest.raises(AlreadyClosedError):
        delete_account(reader, grounds=grounds(), now=NOON)
    undelete_account(reader, grounds=grounds(), now=NOON)
    with pytest.raises(NotClosedError):
        undelete_account(reader, grounds=grounds(), now=NOON)


def test_an_account_that_the_operator_switched_off_is_not_switched_on_by_an_appeal() -> None:
    with pytest.raises(NotClosedError):
        undelete_account(ReaderFactory(is_active=False), grounds=grounds(), now=NOON)


def test_a_block_outlives_the_deletion_and_its_undoing() -> None:
    reader: Any = make_blocked().reader
    delete_account(reader, grounds=grounds(), now=NOON)
    undelete_account(reader, grounds=grounds(), now=NOON)
    assert block_in_force(reader, NOON)
