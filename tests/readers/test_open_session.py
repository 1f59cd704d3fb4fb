"""The list of sessions."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from standfirst.readers.models import OpenSession
from standfirst.readers.open_session import keep_session_listed
from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD

pytestmark = pytest.mark.django_db
NEW = "another long pass phrase"


def signed_in(email: str) -> Client:
    client = Client(headers={"user-agent": "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36"})
    assert client.post("/account/sign-in/", {"login": email, "password": PASSWORD}).status_code == 302
    return client


@pytest.fixture
def email() -> str:
    return str(ReaderFactory(password=PASSWORD).email)


def test_a_sign_in_is_listed_with_its_kind_of_device_and_no_address(email: str) -> None:
    page = signed_in(email).get("/account/devices/").content.decode()
    assert "Chrome on Windows" in page
    assert "127.0.0.1" not in page
    assert not [field.name for field in OpenSession._meta.get_fields() if "ip" in field.name.split("_")]


def test_one_session_is_ended_and_the_other_stays(email: str) -> None:
    here, there = signed_in(email), signed_in(email)
    listed = OpenSession.objects.get(session_key=there.session.session_key)
    here.post(f"/account/devices/{listed.pk}/end/")
    assert there.get("/account/").status_code == 302
    assert here.get("/account/").status_code == 200


def test_nobody_ends_the_session_of_another(email: str) -> None:
    mine = signed_in(email)
    other = signed_in(ReaderFactory(password=PASSWORD).email)
    theirs = OpenSession.objects.get(session_key=other.session.session_key)
    assert mine.post(f"/account/devices/{theirs.pk}/end/").status_code == 404
    assert other.get("/account/").status_code == 200


def test_all_others_are_ended_and_this_one_stays_listed(email: str) -> None:
    here, there, unlisted = signed_in(email), signed_in(email), signed_in(email)
    OpenSession.objects.filter(session_key=unlisted.session.session_key).delete()
    here.post("/account/devices/end-others/")
    assert [client.get("/account/").status_code for client in (here, there, unlisted)] == [200, 302, 302]
    assert "this device" in here.get("/account/devices/").content.decode()
    assert OpenSession.objects.count() == 1


def test_a_changed_password_signs_out_and_unlists_the_others(email: str) -> None:
    here, there = signed_in(email), signed_in(email)
    here.post("/account/password/", {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW})
    assert there.get("/account/").status_code == 302
    assert here.get("/account/devices/").content.decode().count("Chrome on Windows") == 1


def test_signing_out_takes_the_session_off_the_list(email: str) -> None:
    here, there = signed_in(email), signed_in(email)
    there.post("/account/sign-out/")
    assert here.get("/account/devices/").content.decode().count("<strong>Chrome on Windows") == 1


def test_use_is_noted_once_an_hour_and_not_at_each_page(email: str) -> None:
    client = signed_in(email)
    now = timezone.now()
    request = type("Request", (), {"session": client.session})()
    OpenSession.objects.update(seen_at=datetime(2026, 1, 1, tzinfo=UTC))
    keep_session_listed(request, now=now + timedelta(minutes=30))
    assert OpenSession.objects.get().seen_at.year == 2026
    assert OpenSession.objects.get().seen_at.month == 1
    keep_session_listed(request, now=now + timedelta(minutes=61))
    assert OpenSession.objects.get().seen_at == now + timedelta(minutes=61)
