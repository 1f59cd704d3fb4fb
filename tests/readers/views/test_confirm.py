"""Confirming an address through the link, and what becomes of links that don't work."""

from collections.abc import Callable
from typing import Any

import pytest
from allauth.account.models import EmailAddress, EmailConfirmationHMAC
from django.core import mail
from django.test import Client

from standfirst.readers.confirmed_email import has_confirmed_email
from standfirst.readers.models import Reader
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def link_of(reader: Any) -> str:
    return f"/account/confirm/{EmailConfirmationHMAC.create(EmailAddress.objects.get(user=reader)).key}/"


def test_opening_the_link_confirms_nothing_until_the_button_is_pressed(client: Client) -> None:
    reader = ReaderFactory(confirmed=False)
    page = client.get(link_of(reader))
    assert reader.email in page.content.decode()
    assert not has_confirmed_email(reader)
    client.post(link_of(reader))
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


def test_any_other_browser_is_asked_to_sign_in(register: Callable[..., Any], link_in: Any) -> None:
    register()
    elsewhere = Client()
    response = elsewhere.post(link_in(mail.outbox[0]), follow=True)
    assert response.redirect_chain[-1][0] == "/account/sign-in/?next=/account/"
    assert "Your address is confirmed." in response.content.decode()


def test_a_link_pressed_twice_says_once_that_the_address_is_confirmed(client: Client) -> None:
    link = link_of(ReaderFactory(confirmed=False))
    client.post(link)
    page = client.get(link).content.decode()
    assert page.split("<main", 1)[1].count("Your address is confirmed") == 1
    assert "Your address is confirmed." not in client.get("/account/sign-in/").content.decode()


def test_a_reader_signed_in_as_somebody_else_is_signed_out(client: Client) -> None:
    client.force_login(ReaderFactory())
    client.post(link_of(ReaderFactory(confirmed=False)))
    assert client.get("/account/").status_code == 302


def test_a_reader_signed_in_as_somebody_else_does_not_become_the_one_who_registered(
    client: Client, register: Callable[..., Any], link_in: Any
) -> None:
    register()
    client.force_login(ReaderFactory())
    assert client.post(link_in(mail.outbox[0]))["Location"] == "/account/"
    assert client.get("/account/").status_code == 302


def test_an_expired_link_says_so_and_sends_a_new_one(
    client: Client, settings: Any, django_capture_on_commit_callbacks: Any
) -> None:
    reader = ReaderFactory(confirmed=False)
    link = link_of(reader)
    settings.ACCOUNT_EMAIL_CONFIRMATION_EXPIRE_DAYS = -1
    page = client.get(link)
    assert page.status_code == 410
    assert "This link is too old" in page.content.decode()
    client.post(link)
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
