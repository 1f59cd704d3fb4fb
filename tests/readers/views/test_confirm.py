"""Confirming an address through the link, and what becomes of links that don't work."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from allauth.account.models import EmailAddress, EmailConfirmationHMAC
from django.core import mail
from django.test import Client

from standfirst.readers.confirmed_email import has_confirmed_email
from standfirst.readers.models import Reader
from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD

pytestmark = pytest.mark.django_db


def link_of(reader: Any) -> str:
    return f"/account/confirm/{EmailConfirmationHMAC.create(EmailAddress.objects.get(user=reader)).key}/"


def test_opening_the_link_confirms_nothing_until_the_button_is_pressed(client: Client) -> None:
    reader = ReaderFactory(confirmed=False)
    page = client.get(link_of(reader))
    assert reader.email in page.content.decode()
    assert not has_confirmed_email(reader)
    client.post(link_of(reader), {"password": PASSWORD})
    assert has_confirmed_email(reader)


def test_the_browser_that_registered_is_signed_in_and_goes_on(
    client: Client, register: Callable[..., Any], link_in: Any
) -> None:
    session = client.session
    session["drafts"] = {"12": "My unsent comment"}
    session.save()
    register("/account/register/?next=/account/two-steps/")
    response = client.post(link_in(mail.outbox[0]))
    assert response["Location"] == "/account/two-steps/"
    assert client.get("/account/").status_code == 200
    assert client.session["drafts"] == {"12": "My unsent comment"}
    assert has_confirmed_email(Reader.objects.get())


def test_any_other_browser_shows_that_it_knows_the_password_and_is_signed_in(
    register: Callable[..., Any], link_in: Any
) -> None:
    register()
    elsewhere, link = Client(), link_in(mail.outbox[0])
    for wrong in ({}, {"password": "not the right one"}):
        response = elsewhere.post(link, wrong)
        assert response.status_code == 422
        assert not has_confirmed_email(Reader.objects.get())
    assert elsewhere.post(link, {"password": PASSWORD})["Location"] == "/account/"
    assert "Your address is confirmed." in elsewhere.get("/account/").content.decode()


def test_a_password_that_somebody_else_typed_with_the_address_opens_nothing(
    register: Callable[..., Any], link_in: Any
) -> None:
    register()
    owner, link = Client(), link_in(mail.outbox[0])
    assert "The account" in owner.get(link).content.decode()
    assert owner.post(link, {"password1": "short", "standards": "on"}).status_code == 422
    assert owner.post(link, {"password1": "harbour of the seven lamps"}).status_code == 422
    reader = Reader.objects.get()
    assert not has_confirmed_email(reader)
    accepted_by_a_stranger = reader.standards_accepted_at
    owner.post(link, {"password1": "harbour of the seven lamps", "standards": "on"})
    assert owner.get("/account/").status_code == 200
    assert has_confirmed_email(reader)
    reader.refresh_from_db()
    assert reader.check_password("harbour of the seven lamps")
    assert reader.standards_accepted_at > accepted_by_a_stranger


def test_guessing_the_password_behind_the_link_is_limited(register: Callable[..., Any], link_in: Any) -> None:
    register()
    elsewhere, link = Client(), link_in(mail.outbox[0])
    for _ in range(6):
        page = elsewhere.post(link, {"password": "not the right one"}).content.decode()
    assert "Too many attempts failed." in page
    assert elsewhere.post(link, {"password": PASSWORD}).status_code == 422


def test_a_first_sign_in_by_a_code_drops_a_password_that_somebody_else_may_have_typed(
    register: Callable[..., Any], django_capture_on_commit_callbacks: Any
) -> None:
    register()
    reader, owner = Reader.objects.get(), Client()
    with django_capture_on_commit_callbacks(execute=True):
        owner.post("/account/sign-in/code/", {"email": reader.email})
    found = re.search(r"^([A-Z0-9]{4}-?[A-Z0-9]{4})$", mail.outbox[-1].body, re.MULTILINE)
    assert found
    page = owner.post("/account/sign-in/code/typed/", {"code": found[1]}, follow=True)
    assert "Please choose it anew" in page.content.decode()
    reader.refresh_from_db()
    assert not reader.has_usable_password()


def test_another_address_is_confirmed_by_who_is_signed_in_to_the_account_alone(client: Client) -> None:
    reader, elsewhere = ReaderFactory(), Client()
    address = EmailAddress.objects.create(user=reader, email="new@example.org", verified=False, primary=False)
    link = f"/account/confirm/{EmailConfirmationHMAC.create(address).key}/"
    response = elsewhere.post(link)
    assert response["Location"].startswith("/account/sign-in/?next=/account/confirm/")
    reader.refresh_from_db()
    assert reader.email != "new@example.org"
    client.force_login(reader)
    client.post(link)
    reader.refresh_from_db()
    assert reader.email == "new@example.org"


def test_a_link_pressed_twice_says_once_that_the_address_is_confirmed(client: Client) -> None:
    link = link_of(ReaderFactory(confirmed=False))
    client.post(link, {"password": PASSWORD})
    page = client.get(link).content.decode()
    assert page.split("<main", 1)[1].count("Your address is confirmed") == 1
    assert "Your address is confirmed." not in client.get("/account/").content.decode()


def test_a_reader_signed_in_as_somebody_else_becomes_who_proved_to_have_registered(client: Client) -> None:
    client.force_login(ReaderFactory())
    reader = ReaderFactory(confirmed=False)
    client.post(link_of(reader), {"password": PASSWORD})
    assert reader.email in client.get("/account/").content.decode()


def test_a_reader_signed_in_as_somebody_else_does_not_become_the_one_who_registered(
    client: Client, register: Callable[..., Any], link_in: Any
) -> None:
    register()
    client.force_login(other := ReaderFactory())
    assert client.post(link_in(mail.outbox[0])).status_code == 422
    assert other.email in client.get("/account/").content.decode()


def test_an_expired_link_says_so_and_sends_a_new_one(
    client: Client, settings: Any, django_capture_on_commit_callbacks: Any
) -> None:
    reader = ReaderFactory(confirmed=False)
    link = link_of(reader)
    settings.ACCOUNT_EMAIL_CONFIRMATION_EXPIRE_DAYS = -1
    page = client.get(link)
    assert page.status_code == 410
    assert "This link is too old" in page.content.decode()
    client.post(link, {"password": PASSWORD})
    assert not has_confirmed_email(reader)
    with django_capture_on_commit_callbacks(execute=True):
        client.post("/account/confirm/again/", {"key": page.context["key"]})
    assert [message.to for message in mail.outbox] == [[reader.email]]


def test_a_broken_link_says_what_to_do(client: Client) -> None:
    page = client.get("/account/confirm/broken/")
    assert page.status_code == 410
    assert "copy the whole link" in page.content.decode()


def test_a_link_that_was_used_says_that_all_is_well(client: Client) -> None:
    assert "nothing left to do" in client.get(link_of(ReaderFactory())).content.decode()


def test_a_signed_in_reader_has_the_mail_sent_again(client: Client, django_capture_on_commit_callbacks: Any) -> None:
    reader = ReaderFactory(confirmed=False)
    client.force_login(reader)
    with django_capture_on_commit_callbacks(execute=True):
        page = client.post("/account/confirm/again/", follow=True).content.decode()
    assert "The mail is on its way" in page
    assert [message.to for message in mail.outbox] == [[reader.email]]


def test_the_mail_is_not_sent_over_and_over(client: Client) -> None:
    client.force_login(ReaderFactory(confirmed=False))
    pages = [client.post("/account/confirm/again/", follow=True).content.decode() for _ in range(4)]
    assert "No mail was sent" in pages[-1]


def test_a_stranger_can_have_nothing_sent(client: Client, django_capture_on_commit_callbacks: Any) -> None:
    ReaderFactory(confirmed=False)
    with django_capture_on_commit_callbacks(execute=True):
        client.post("/account/confirm/again/", {"key": "made up"})
    assert mail.outbox == []
