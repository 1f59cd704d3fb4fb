"""Browsers that are recognised."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.core import mail
from django.test import Client, RequestFactory

from standfirst.readers.known_device import COOKIE, forget_devices, is_known_device, recognise_device
from standfirst.readers.models import KnownDevice
from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


def browser(token: str = "") -> Any:
    request = RequestFactory().get("/")
    request.COOKIES = {COOKIE: token} if token else {}
    return request


def test_the_first_browser_is_no_news_and_the_second_is() -> None:
    reader = ReaderFactory()
    assert recognise_device(browser("one"), reader, now=NOW)
    assert recognise_device(browser("one"), reader, now=NOW)
    assert not recognise_device(browser("two"), reader, now=NOW)
    assert is_known_device(browser("two"), reader.email.upper())


def test_one_browser_of_two_readers_is_not_to_be_seen_as_one() -> None:
    recognise_device(browser("family"), ReaderFactory(), now=NOW)
    recognise_device(browser("family"), ReaderFactory(), now=NOW)
    assert KnownDevice.objects.values("token_hash").distinct().count() == 2


def test_a_browser_known_to_one_reader_is_not_known_to_another() -> None:
    one, other = ReaderFactory(), ReaderFactory()
    recognise_device(browser("one"), one, now=NOW)
    assert not is_known_device(browser("one"), other.email)
    assert not is_known_device(browser(), one.email)


def test_forgotten_devices_make_the_next_sign_in_the_first() -> None:
    reader = ReaderFactory()
    recognise_device(browser("one"), reader, now=NOW)
    forget_devices(reader)
    assert recognise_device(browser("two"), reader, now=NOW)


def test_a_sign_in_with_a_new_browser_is_told_by_mail_in_the_reader_s_language(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    reader = ReaderFactory(password=PASSWORD, language="de")
    answers = []
    for one in (client, client, Client(headers={"user-agent": "Mozilla/5.0 (Android 15; Mobile) Firefox/140.0"})):
        with django_capture_on_commit_callbacks(execute=True):
            answers.append(one.post("/account/sign-in/", {"login": reader.email, "password": PASSWORD}))
        one.post("/account/sign-out/")
    assert [message.subject for message in mail.outbox] == ["Neue Anmeldung in Ihrem Konto"]
    assert "Firefox unter Android" in mail.outbox[0].body
    assert answers[0].cookies[COOKIE]["httponly"]
