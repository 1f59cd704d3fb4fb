"""Readers in the CMS."""

import re
from typing import Any

import pytest
from django.core import mail
from django.test import Client

from standfirst.readers.models import Reader
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
PASSWORD = "a long enough pass phrase"


@pytest.fixture
def chief(client: Client) -> Client:
    client.force_login(ReaderFactory(is_superuser=True))
    return client


def fields(**changes: Any) -> dict[str, Any]:
    right = {"email": "Mo@example.org", "display_name": "Moderator Mo"}
    return right | changes


def test_the_list_opens(chief: Client) -> None:
    assert chief.get("/cms/users/").status_code == 200


def test_an_administrator_makes_a_reader_whose_password_nobody_knows(chief: Client) -> None:
    assert "password" not in chief.get("/cms/users/new/").content.decode().split("<main", 1)[1].lower().replace(
        "a password can be chosen after that", ""
    )
    assert chief.post("/cms/users/new/", fields(password1=PASSWORD, password2=PASSWORD)).status_code == 302
    made = Reader.objects.get(display_name="Moderator Mo")
    assert made.email == "mo@example.org"
    assert not made.has_usable_password()


def test_the_first_sign_in_of_an_account_made_here_is_by_a_code(
    chief: Client, django_capture_on_commit_callbacks: Any
) -> None:
    chief.post("/cms/users/new/", fields())
    browser = Client()
    with django_capture_on_commit_callbacks(execute=True):
        browser.post("/account/sign-in/code/", {"email": "mo@example.org"})
    found = re.search(r"^([A-Z0-9]{4}-?[A-Z0-9]{4})$", mail.outbox[-1].body, re.MULTILINE)
    assert found
    browser.post("/account/sign-in/code/typed/", {"code": found[1]})
    assert browser.get("/account/").status_code == 200
    browser.post("/account/password/set/", {"password1": PASSWORD, "password2": PASSWORD})
    assert Reader.objects.get(display_name="Moderator Mo").check_password(PASSWORD)


def test_an_administrator_changes_a_reader(chief: Client) -> None:
    reader = ReaderFactory()
    address = f"/cms/users/edit/{reader.pk}/"
    assert chief.get(address).status_code == 200
    changes = fields(email=reader.email, display_name="Another Name", is_active="on")
    assert chief.post(address, changes).status_code == 302
    reader.refresh_from_db()
    assert reader.display_name == "Another Name"


def test_a_name_that_looks_like_anothers_is_refused(chief: Client) -> None:
    ReaderFactory(display_name="Ada Lund")
    response = chief.post("/cms/users/new/", fields(display_name="ada lund"))
    assert "display_name" in response.context["form"].errors
