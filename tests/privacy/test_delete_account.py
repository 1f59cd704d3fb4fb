"""An account that its reader deletes is gone from every page at once."""

from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from standfirst.discussion.answer import NotPossibleError
from standfirst.discussion.models import Comment, Discussion
from standfirst.privacy.delete_account import delete_account
from standfirst.privacy.may_delete import NotDeletableError
from standfirst.privacy.models import DeletedAccount
from standfirst.readers.models import Reader
from standfirst.sanctions.standing import block_in_force, block_of_address
from tests.factories.account import make_deleted
from tests.factories.discussion import NOON, a_sentence, make_comment, make_place, post
from tests.factories.moderator import make_moderator
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import WEEK, make_blocked

pytestmark = pytest.mark.django_db
ADDRESS = "Write to anna@example.org, she knows more about the harbour."


def page_of(client: Client, place: Any) -> str:
    return client.get(f"{place.address}page/").content.decode()


def test_comments_that_go_with_it_are_shown_and_counted_nowhere(client: Client) -> None:
    place = make_place()
    comment, other = make_comment(place), make_comment(place)
    make_deleted(comment.author)
    page = page_of(client, place)
    assert comment.text not in page
    assert other.text in page
    assert Discussion.objects.get(pk=place.discussion.pk).published_count == 1


def test_comments_that_are_kept_bear_no_name(client: Client) -> None:
    place = make_place()
    comment = make_comment(place, author=ReaderFactory(display_name="Wilhelmina Quist"))
    reply = make_comment(place, answers=comment.pk)
    make_deleted(comment.author, keep_comments=True)
    page = page_of(client, place)
    assert comment.text in page
    assert reply.text in page
    assert "Quist" not in page
    assert "deleted account" in page
    assert Discussion.objects.get(pk=place.discussion.pk).published_count == 2


def test_neither_name_nor_address_stays_in_the_row_and_the_name_is_kept_for_it(client: Client) -> None:
    reader = ReaderFactory(email="wilma@example.org", display_name="Wilhelmina Quist")
    make_deleted(reader)
    left = Reader.objects.get(pk=reader.pk)
    assert (left.display_name, left.is_active, left.deleted_at) == ("", False, NOON)
    assert left.email.endswith("@deleted.invalid")
    assert str(left) == "deleted account"
    assert not EmailAddress.objects.filter(email="wilma@example.org").exists()
    assert Reader.objects.filter(display_name_folded=reader.display_name_folded).exists()
    sealed = DeletedAccount.objects.get().sealed
    assert "wilma" not in sealed.lower()


def test_every_session_ends(client: Client) -> None:
    reader = ReaderFactory()
    client.force_login(reader)
    make_deleted(reader)
    assert client.get("/account/")["Location"].startswith("/account/sign-in/")


def test_a_mail_brings_the_link_that_restores_in_the_readers_language() -> None:
    reader = ReaderFactory(email="wilma@example.org", display_name="Wilhelmina Quist", language="fr")
    make_deleted(reader)
    assert [letter.to for letter in mail.outbox] == [["wilma@example.org"]]
    assert "Wilhelmina Quist" in mail.outbox[0].body
    assert "/account/restore/" in mail.outbox[0].body
    assert "avril 2026" in mail.outbox[0].body


def test_twice_is_once() -> None:
    reader = ReaderFactory()
    first = make_deleted(reader)
    again = delete_account(reader, keep_comments=True, now=NOON + WEEK)
    assert (again.pk, again.erase_at) == (first.pk, first.erase_at)
    assert len(mail.outbox) == 1


def test_who_works_here_is_told_why_not() -> None:
    for staff in (make_moderator(), ReaderFactory(is_superuser=True), ReaderFactory(is_staff=True)):
        with pytest.raises(NotDeletableError, match="You work here"):
            make_deleted(staff)
        assert Reader.objects.get(pk=staff.pk).is_active


def test_registering_anew_with_the_address_lifts_no_block() -> None:
    block = make_blocked(until=NOON + WEEK, reader=ReaderFactory(email="wilma@example.org"))
    make_deleted(block.reader, now=NOON + WEEK / 7)
    again = ReaderFactory(email="Wilma@example.org")
    assert block_in_force(again, NOON + WEEK / 2) == block
    assert block_of_address("wilma@EXAMPLE.org", NOON + WEEK / 2) == block
    assert block_in_force(again, NOON + WEEK) is None
    assert block_in_force(ReaderFactory(), NOON + WEEK / 2) is None


def test_who_has_not_confirmed_the_address_learns_nothing_of_its_block() -> None:
    block = make_blocked(reader=ReaderFactory(email="wilma@example.org"))
    make_deleted(block.reader)
    assert block_in_force(ReaderFactory(email="wilma@example.org", confirmed=False), NOON + WEEK) is None


def test_who_has_left_says_nothing_more_and_waits_in_no_queue() -> None:
    place, reader = make_place(), ReaderFactory()
    post(place, ADDRESS, author=reader)
    assert Comment.objects.held().count() == 1
    gone = make_deleted(reader, keep_comments=True).reader
    with pytest.raises(NotPossibleError):
        post(place, a_sentence(), author=gone)
    assert Comment.objects.held().count() == 0
