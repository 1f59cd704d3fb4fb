"""A deleted account comes back with all that was in it, and without what moderators had taken."""

from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from standfirst.discussion.delete_account import delete_account as close_account
from standfirst.discussion.models import Discussion
from standfirst.privacy.may_delete import NotDeletableError
from standfirst.privacy.models import DeletedAccount
from standfirst.privacy.periods import RESTORABLE
from standfirst.privacy.restore_account import AddressTakenError, restore_account
from standfirst.privacy.restore_link import find_deleted, restore_link
from standfirst.readers.models import Reader
from standfirst.sanctions.close_account import reopen_account
from standfirst.sanctions.models import Block
from standfirst.sanctions.standing import block_in_force
from tests.factories.account import make_deleted
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.moderator import make_moderator
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import WEEK, grounds, make_blocked

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("keep", [True, False])
def test_everything_is_as_it_was(client: Client, keep: bool) -> None:
    place = make_place()
    author = ReaderFactory(email="wilma@example.org", display_name="Wilhelmina Quist")
    comment = make_comment(place, author=author)
    restore_account(make_deleted(author, keep_comments=keep), now=NOON + WEEK)
    page = client.get(f"{place.address}page/").content.decode()
    assert comment.text in page
    assert "Wilhelmina Quist" in page
    assert Discussion.objects.get(pk=place.discussion.pk).published_count == 1
    assert EmailAddress.objects.get(user=author).verified
    assert client.login(email="wilma@example.org", password="a long enough pass phrase")
    assert mail.outbox[-1].to == ["wilma@example.org"]


def test_the_link_is_good_once_and_until_its_day() -> None:
    deleted = make_deleted()
    token = restore_link(deleted).split("/")[-2]
    assert find_deleted(token, now=NOON + RESTORABLE - timedelta(seconds=1)) == deleted
    assert find_deleted(token, now=NOON + RESTORABLE) is None
    assert find_deleted(f"{token}x", now=NOON) is None
    restore_account(deleted, now=NOON)
    assert find_deleted(token, now=NOON) is None
    again = make_deleted(Reader.objects.get(pk=deleted.reader_id))
    assert find_deleted(token, now=NOON) != again


def test_a_block_in_force_still_is() -> None:
    block = make_blocked()
    reader = restore_account(make_deleted(block.reader), now=NOON + WEEK)
    assert block_in_force(reader, NOON + WEEK) == block
    assert list(Block.objects.values_list("address_hash", flat=True)) == [""]


def test_an_account_that_moderators_closed_comes_back_closed() -> None:
    reader = ReaderFactory(email="wilma@example.org")
    close_account(reader, grounds=grounds(), now=NOON)
    deleted = make_deleted(Reader.objects.get(pk=reader.pk), keep_comments=True)
    assert not deleted.reader.nameless
    assert block_in_force(ReaderFactory(email="wilma@example.org"), NOON + WEEK)
    newer = Reader.objects.get(email="wilma@example.org")
    newer.delete()
    restored = restore_account(deleted, now=NOON + WEEK)
    assert (restored.is_active, restored.email) == (False, "wilma@example.org")
    assert not Block.objects.exists()


def test_reopening_by_moderators_does_not_undo_what_the_reader_wanted() -> None:
    reader = ReaderFactory()
    close_account(reader, grounds=grounds(), now=NOON)
    deleted = make_deleted(Reader.objects.get(pk=reader.pk))
    reopen_account(deleted.reader, grounds=grounds(), now=NOON + WEEK)
    assert not Reader.objects.get(pk=reader.pk).is_active
    assert restore_account(deleted, now=NOON + WEEK).is_active


def test_of_two_accounts_with_one_address_the_newer_gives_way_only_where_that_is_wanted() -> None:
    deleted = make_deleted(email="wilma@example.org")
    newer = ReaderFactory(email="wilma@example.org")
    with pytest.raises(AddressTakenError):
        restore_account(deleted, now=NOON + WEEK)
    restored = restore_account(deleted, in_place_of_newer=True, now=NOON + WEEK)
    assert restored.email == "wilma@example.org"
    assert DeletedAccount.objects.get().reader == newer


def test_a_newer_account_that_works_here_does_not_give_way() -> None:
    deleted = make_deleted(email="wilma@example.org")
    staff = make_moderator()
    Reader.objects.filter(pk=staff.pk).update(email="wilma@example.org")
    with pytest.raises(NotDeletableError):
        restore_account(deleted, in_place_of_newer=True, now=NOON + WEEK)
    assert Reader.objects.get(pk=staff.pk).is_active
    assert DeletedAccount.objects.filter(pk=deleted.pk).exists()
