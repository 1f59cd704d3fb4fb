"""Second steps: how their secrets are kept, and that no first step goes round them."""

import re
from typing import Any

import pytest
from allauth.core.context import request_context
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.core import mail
from django.test import Client, RequestFactory

from standfirst.readers.mfa_adapter import SecondStepAdapter
from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD

pytestmark = pytest.mark.django_db
SECRET = "JBSWY3DPEHPK3PXP"


def number_now() -> str:
    return str(format_hotp_value(hotp_value(SECRET, next(iter(yield_hotp_counters_from_time())))))


@pytest.fixture
def reader() -> Any:
    reader = ReaderFactory(email="ada@example.org", password=PASSWORD)
    TOTP.activate(reader, SECRET)
    return reader


def test_the_secret_of_an_app_is_not_to_be_read_in_the_database(reader: Any) -> None:
    assert SECRET not in str(Authenticator.objects.get(user=reader).data)


def test_a_secret_of_before_is_still_read_and_one_of_an_older_key_too(settings: Any) -> None:
    locked = SecondStepAdapter().encrypt(SECRET)
    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "a newer key"
    assert SecondStepAdapter().decrypt(locked) == SECRET
    assert SecondStepAdapter().decrypt(SECRET) == SECRET


def test_a_password_is_followed_by_the_number_of_the_app_which_is_good_once(client: Client, reader: Any) -> None:
    sent = {"login": reader.email, "password": PASSWORD}
    assert client.post("/account/sign-in/", sent)["Location"] == "/account/two-steps/authenticate/"
    assert client.get("/account/").status_code == 302
    number = number_now()
    assert client.post("/account/two-steps/authenticate/", {"code": number})["Location"] == "/account/"
    other = Client()
    other.post("/account/sign-in/", sent)
    assert other.post("/account/two-steps/authenticate/", {"code": number}).status_code == 200


def test_a_code_by_mail_is_followed_by_it_too(
    client: Client, reader: Any, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        client.post("/account/sign-in/code/", {"email": reader.email})
    found = re.search(r"ten minutes:\s+(\S+)", mail.outbox[0].body)
    assert found
    answer = client.post("/account/sign-in/code/typed/", {"code": found[1], "action": "verify"}, follow=True)
    assert answer.redirect_chain[-1][0] == "/account/two-steps/authenticate/"
    assert client.get("/account/").status_code == 302


def test_a_new_password_by_mail_does_not_go_round_it(client: Client, reader: Any) -> None:
    reader.set_password("another long pass phrase")
    reader.save()
    answer = client.post("/account/sign-in/", {"login": reader.email, "password": "another long pass phrase"})
    assert answer["Location"] == "/account/two-steps/authenticate/"


@pytest.mark.parametrize("address", ["ada@example.org", "nobody@example.org"])
def test_asking_for_a_code_tells_nobody_who_has_an_account(
    client: Client, reader: Any, django_capture_on_commit_callbacks: Any, address: str
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        answer = client.post("/account/sign-in/code/", {"email": address}, follow=True)
    page = answer.content.decode().replace(address, "ADDRESS")
    assert "If an account has this address" in page
    assert len(mail.outbox) == 1
    wrong = client.post("/account/sign-in/code/typed/", {"code": "WRONG1", "action": "verify"})
    assert "This is not the code" in wrong.content.decode()


def test_a_passkey_is_called_like_its_device() -> None:
    request = RequestFactory().get("/", headers={"user-agent": "Mozilla/5.0 (iPhone) Safari/604.1"})
    with request_context(request):
        assert SecondStepAdapter().generate_authenticator_name(None, Authenticator.Type.WEBAUTHN) == "Safari on iPhone"
