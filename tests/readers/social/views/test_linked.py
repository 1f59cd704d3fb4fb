"""Linking and unlinking accounts elsewhere, from one's own account."""

from typing import Any

import pytest
from allauth.socialaccount.models import SocialAccount
from django.core import mail
from django.test import Client

from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD
from tests.factories.sanctions import make_blocked
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
PAGE = "/account/social/"


@pytest.fixture
def reader(client: Client) -> Any:
    reader = ReaderFactory()
    client.post("/account/sign-in/", {"login": reader.email, "password": PASSWORD})
    return reader


@pytest.fixture
def proved(client: Client, reader: Any) -> Any:
    """Has just typed the password once more."""
    client.post("/account/reauthenticate/", {"password": PASSWORD})
    return reader


def link(reader: Any, provider: str = "paper", uid: str = "1") -> SocialAccount:
    told = {"name": "Nora Field", "email": "nora@example.org"}
    return SocialAccount.objects.create(user=reader, provider=provider, uid=uid, extra_data=told)


def test_a_reader_links_from_the_account(client: Client, proved: Any, arrive: Any) -> None:
    page = arrive().content.decode()
    assert "From now on you can also sign in with Paper ID." in page
    assert "nora@example.org" in page
    assert SocialAccount.objects.get().user == proved


def test_linking_asks_for_the_password_first(client: Client, reader: Any, with_paper: Any) -> None:
    assert client.post("/account/social/with/paper/")["Location"].startswith("/account/reauthenticate/")


def test_an_account_elsewhere_that_another_reader_has_is_left_alone(client: Client, proved: Any, arrive: Any) -> None:
    arrive()
    account = SocialAccount.objects.get()
    account.user = other = ReaderFactory()
    account.save()
    assert "belongs to another reader" in arrive().content.decode()
    account.refresh_from_db()
    assert account.user == other


def test_a_link_is_removed_and_told_by_mail(
    client: Client, proved: Any, with_paper: Any, django_capture_on_commit_callbacks: Any
) -> None:
    account = link(proved)
    with django_capture_on_commit_callbacks(execute=True):
        page = client.post(f"{PAGE}{account.pk}/remove/", follow=True).content.decode()
    assert "You can no longer sign in with Paper ID here." in page
    assert not SocialAccount.objects.exists()
    assert mail.outbox[-1].subject == "A way to sign in was removed"


def test_removing_asks_for_the_password_first(client: Client, reader: Any, with_paper: Any) -> None:
    account = link(reader)
    sent = client.post(f"{PAGE}{account.pk}/remove/")
    assert sent["Location"].startswith("/account/reauthenticate/")
    assert SocialAccount.objects.exists()


def test_the_last_way_in_stays(client: Client, reader: Any, with_paper: Any) -> None:
    account = link(reader)
    reader.set_unusable_password()
    reader.save()
    client.force_login(reader)
    assert "This is your last way in, so it can't be removed." in client.get(PAGE).content.decode()
    page = client.post(f"{PAGE}{account.pk}/remove/", follow=True).content.decode()
    assert "This is your last way in." in page
    assert SocialAccount.objects.exists()


def test_nobody_removes_what_is_another_s(client: Client, proved: Any, with_paper: Any) -> None:
    account = link(ReaderFactory())
    client.post(f"{PAGE}{account.pk}/remove/")
    assert SocialAccount.objects.exists()


def test_a_blocked_reader_may_remove_but_not_add(client: Client, proved: Any, with_paper: Any) -> None:
    """Whoever else got into the account may have added it."""
    EditionFactory()
    account = link(proved)
    make_blocked(proved)  # Which ends all sessions.
    client.post("/account/sign-in/", {"login": proved.email, "password": PASSWORD})
    assert client.post("/account/social/with/paper/").status_code == 403
    client.post("/account/reauthenticate/", {"password": PASSWORD})
    client.post(f"{PAGE}{account.pk}/remove/")
    assert not SocialAccount.objects.exists()


def test_visitors_are_asked_to_sign_in(client: Client) -> None:
    assert client.get(PAGE)["Location"].startswith("/account/sign-in/")


def test_without_providers_the_page_offers_none(client: Client, reader: Any) -> None:
    page = client.get(PAGE).content.decode()
    assert "So far there are none." in page
    assert "Add one" not in page
