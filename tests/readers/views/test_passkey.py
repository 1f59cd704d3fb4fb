"""Adding a passkey; that it signs in is shown in a real browser."""

import pytest
from django.test import Client

from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD

pytestmark = pytest.mark.django_db


@pytest.fixture
def proven(client: Client) -> Client:
    client.force_login(ReaderFactory(password=PASSWORD))
    client.post("/account/reauthenticate/", {"password": PASSWORD})
    return client


def test_the_device_is_asked_for_a_key_that_it_finds_by_itself_and_to_check_who_holds_it(proven: Client) -> None:
    page = proven.get("/account/two-steps/webauthn/add/")
    asked = page.context["js_data"]["creation_options"]["publicKey"]["authenticatorSelection"]
    assert (asked["residentKey"], asked["userVerification"]) == ("required", "required")


def test_what_is_no_passkey_is_refused_in_words(proven: Client) -> None:
    page = proven.post("/account/two-steps/webauthn/add/", {"name": "x", "credential": '{"id": "x"}'})
    assert page.status_code == 200
    assert "This is not right" in page.content.decode()


def test_the_password_is_asked_for_first(client: Client) -> None:
    client.force_login(ReaderFactory(password=PASSWORD))
    assert client.get("/account/two-steps/webauthn/add/")["Location"].startswith("/account/reauthenticate/")


@pytest.mark.parametrize("sent", ["{}", "[]", '"x"', '{"response": {"userHandle": "AA"}}', "no json"])
def test_signing_in_with_what_is_no_passkey_leads_back_to_the_form(client: Client, sent: str) -> None:
    answer = client.post("/account/two-steps/webauthn/login/", {"credential": sent})
    assert answer["Location"] == "/account/sign-in/"
