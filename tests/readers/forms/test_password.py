"""Choosing a new password."""

import re
from typing import Any

import pytest
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.core import mail
from django.test import Client

from standfirst.readers.confirmed_email import has_confirmed_email
from tests.factories.reader import ReaderFactory
from tests.factories.registration import solved_captcha

pytestmark = pytest.mark.django_db
NEW = "another long pass phrase"


@pytest.fixture
def ask(client: Client, django_capture_on_commit_callbacks: Any) -> Any:
    def send(email: str) -> Any:
        with django_capture_on_commit_callbacks(execute=True):
            return client.post("/account/password/forgotten/", {"email": email, "captcha": solved_captcha()})

    return send


def test_a_reader_chooses_a_new_password_by_mail(client: Client, ask: Any, link_in: Any) -> None:
    reader = ReaderFactory(confirmed=False)
    ask(reader.email)
    page = client.get(link_in(mail.outbox[0]), follow=True)
    form = page.redirect_chain[-1][0]
    assert client.post(form, {"password1": NEW, "password2": NEW}).status_code == 302
    reader.refresh_from_db()
    assert reader.check_password(NEW)
    assert has_confirmed_email(reader)


def test_a_link_is_good_once_only(client: Client, ask: Any, link_in: Any) -> None:
    reader = ReaderFactory()
    ask(reader.email)
    link = link_in(mail.outbox[0])
    form = client.get(link, follow=True).redirect_chain[-1][0]
    client.post(form, {"password1": NEW, "password2": NEW})
    assert "This link doesn&#x27;t work" in re.sub("’|'", "&#x27;", Client().get(link).content.decode())


def test_a_weak_new_password_is_refused(client: Client, ask: Any, link_in: Any) -> None:
    ask(ReaderFactory().email)
    form = client.get(link_in(mail.outbox[0]), follow=True).redirect_chain[-1][0]
    assert "password1" in client.post(form, {"password1": "short", "password2": "short"}).context["form"].errors


def test_known_and_unknown_addresses_are_answered_alike(client: Client, ask: Any) -> None:
    known, unknown = ask(ReaderFactory().email), ask("nobody@example.org")
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])
    assert [message.subject for message in mail.outbox] == ["Choose a new password", "No account with this address"]


def test_changing_the_password_is_told_by_mail(client: Client, django_capture_on_commit_callbacks: Any) -> None:
    reader = ReaderFactory(password="a long enough pass phrase")
    client.force_login(reader)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(
            "/account/password/", {"oldpassword": "a long enough pass phrase", "password1": NEW, "password2": NEW}
        )
    assert mail.outbox[0].subject == "Your password was changed"
    assert client.get("/account/").status_code == 200


def test_a_password_chosen_by_mail_does_not_go_round_the_second_step(client: Client, ask: Any, link_in: Any) -> None:
    reader = ReaderFactory()
    TOTP.activate(reader, generate_totp_secret())
    ask(reader.email)
    form = client.get(link_in(mail.outbox[0]), follow=True).redirect_chain[-1][0]
    client.post(form, {"password1": NEW, "password2": NEW})
    assert client.get("/account/").status_code == 302
    answer = client.post("/account/sign-in/", {"login": reader.email, "password": NEW})
    assert answer["Location"] == "/account/two-steps/authenticate/"
