"""The first page of an account."""

from typing import Any

import pytest
from django.test import Client

from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def test_a_visitor_is_asked_to_sign_in_and_comes_back(client: Client) -> None:
    assert client.get("/account/")["Location"] == "/account/sign-in/?next=/account/"


def test_it_tells_name_address_and_user_id(client: Client) -> None:
    reader = ReaderFactory()
    client.force_login(reader)
    page = client.get("/account/").content.decode()
    for fact in (reader.display_name, reader.email, reader.reader_id):
        assert fact in page
    assert "not confirmed yet" not in page


def test_an_unconfirmed_address_can_have_its_mail_again(client: Client) -> None:
    client.force_login(ReaderFactory(confirmed=False))
    page = client.get("/account/").content.decode()
    assert "not confirmed yet" in page
    assert 'action="/account/confirm/again/"' in page


def test_it_is_never_kept_by_a_cache(client: Client) -> None:
    client.force_login(ReaderFactory())
    assert "no-store" in client.get("/account/")["Cache-Control"]


@pytest.mark.parametrize("address", ["/account/two-steps/", "/account/password/", "/account/sign-out/"])
def test_the_other_pages_of_an_account_open(client: Client, address: str) -> None:
    client.force_login(ReaderFactory())
    assert client.get(address).status_code == 200


def test_accounts_elsewhere_are_named_only_where_there_is_a_provider_or_a_link(client: Client, settings: Any) -> None:
    reader = ReaderFactory()
    client.force_login(reader)
    way = 'href="/account/social/"'
    assert way not in client.get("/account/").content.decode()
    reader.socialaccount_set.create(provider="paper", uid="1")  # Its keys were taken away since.
    assert way in client.get("/account/").content.decode()
    reader.socialaccount_set.all().delete()
    keys = {"client_id": "a", "secret": "b"}
    settings.SOCIALACCOUNT_PROVIDERS = settings.SOCIALACCOUNT_PROVIDERS | {"facebook": {"APPS": [keys]}}
    assert way in client.get("/account/").content.decode()
