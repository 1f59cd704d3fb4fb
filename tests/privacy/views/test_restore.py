"""The link in the mail restores the account by a button, for who is signed in nowhere."""

from collections.abc import Callable

import pytest
from django.test import Client

from standfirst.privacy.models import DeletedAccount
from standfirst.readers.models import Reader
from tests.factories.account import make_deleted
from tests.factories.moderator import make_moderator
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def deleted_today() -> DeletedAccount:
    from django.utils import timezone  # noqa: PLC0415

    return make_deleted(email="wilma@example.org", display_name="Wilhelmina Quist", now=timezone.now())


def test_opening_the_link_changes_nothing_and_the_button_restores(
    client: Client, deleted_today: DeletedAccount, link_in_mail: Callable[[], str]
) -> None:
    link = link_in_mail()
    page = client.get(link)
    assert page.status_code == 200
    assert "Quist" not in page.content.decode()
    assert DeletedAccount.objects.exists()
    assert "All of it is back" in client.post(link).content.decode()
    assert Reader.objects.get(pk=deleted_today.reader_id).display_name == "Wilhelmina Quist"
    assert client.post(link).status_code == 404


def test_where_the_address_has_another_account_the_reader_decides(
    client: Client, deleted_today: DeletedAccount, link_in_mail: Callable[[], str]
) -> None:
    link = link_in_mail()
    newer = ReaderFactory(email="wilma@example.org")
    asked = client.post(link)
    assert asked.status_code == 409
    assert 'name="newer"' in asked.content.decode()
    assert Reader.objects.get(pk=newer.pk).is_active
    assert client.post(link, {"newer": "yes"}).status_code == 200
    assert Reader.objects.get(email="wilma@example.org").pk == deleted_today.reader_id


def test_a_newer_account_that_works_here_is_not_deleted_for_it(
    client: Client, deleted_today: DeletedAccount, link_in_mail: Callable[[], str]
) -> None:
    Reader.objects.filter(pk=make_moderator().pk).update(email="wilma@example.org")
    answer = client.post(link_in_mail(), {"newer": "yes"})
    assert answer.status_code == 409
    assert "You work here" in answer.content.decode()


@pytest.mark.parametrize("token", ["x", "W1sxLCAieCJdXQ:1x:y", "a:b:c", "é"])
def test_a_made_up_link_is_told_to_be_none(client: Client, token: str) -> None:
    answer = client.get(f"/account/restore/{token}/")
    assert answer.status_code == 404
    assert "This link doesn&#x27;t work" in answer.content.decode() or "doesn't work" in answer.content.decode()


def test_registering_anew_meanwhile_looks_as_ever(client: Client, deleted_today: DeletedAccount) -> None:
    assert not Reader.objects.filter(email="wilma@example.org").exists()
    assert not client.login(email="wilma@example.org", password="a long enough pass phrase")
