"""A session does not last for ever, not even in use."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from standfirst.readers.longest_session import BEGAN
from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD

pytestmark = pytest.mark.django_db


@pytest.fixture
def signed_in(client: Client) -> Client:
    reader = ReaderFactory()
    client.post("/account/sign-in/", {"login": reader.email, "password": PASSWORD, "remember": "on"})
    return client


def began(client: Client, ago: timedelta) -> None:
    """Let the reader have signed in that long ago, and have used the session just now."""
    session = client.session
    session[BEGAN] = (timezone.now() - ago).timestamp()
    session.save()


def test_a_session_ends_at_the_latest_though_it_is_used_every_day(signed_in: Client, settings: Any) -> None:
    longest = timedelta(seconds=settings.STANDFIRST_LONGEST_SESSION)
    began(signed_in, longest - timedelta(hours=1))
    assert signed_in.get("/account/").status_code == 200
    assert Session.objects.get().expire_date < timezone.now() + timedelta(hours=1, minutes=1)
    began(signed_in, longest)
    assert signed_in.get("/account/")["Location"].startswith("/account/sign-in/")


def test_until_then_each_use_puts_the_end_off(signed_in: Client, settings: Any) -> None:
    began(signed_in, timedelta(days=30))
    unused = timedelta(seconds=settings.SESSION_COOKIE_AGE)
    assert Session.objects.get().expire_date > timezone.now() + unused - timedelta(minutes=1)


def test_signing_in_again_begins_anew(signed_in: Client) -> None:
    began(signed_in, timedelta(days=80))
    signed_in.post("/account/sign-out/")
    reader = ReaderFactory()
    signed_in.post("/account/sign-in/", {"login": reader.email, "password": PASSWORD})
    assert signed_in.session[BEGAN] > (timezone.now() - timedelta(minutes=1)).timestamp()
