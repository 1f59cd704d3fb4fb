"""Readers in the CMS."""

from typing import Any

import pytest
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
    right = {"email": "Mo@example.org", "display_name": "Moderator Mo", "password1": PASSWORD, "password2": PASSWORD}
    return right | changes


def test_the_list_opens(chief: Client) -> None:
    assert chief.get("/cms/users/").status_code == 200


def test_an_administrator_makes_a_reader(chief: Client) -> None:
    assert chief.get("/cms/users/new/").status_code == 200
    assert chief.post("/cms/users/new/", fields()).status_code == 302
    made = Reader.objects.get(display_name="Moderator Mo")
    assert made.email == "mo@example.org"
    assert made.check_password(PASSWORD)


def test_an_administrator_changes_a_reader(chief: Client) -> None:
    reader = ReaderFactory()
    address = f"/cms/users/edit/{reader.pk}/"
    assert chief.get(address).status_code == 200
    changes = fields(email=reader.email, display_name="Another Name", password1="", password2="", is_active="on")
    assert chief.post(address, changes).status_code == 302
    reader.refresh_from_db()
    assert reader.display_name == "Another Name"


def test_a_name_that_looks_like_anothers_is_refused(chief: Client) -> None:
    ReaderFactory(display_name="Ada Lund")
    response = chief.post("/cms/users/new/", fields(display_name="ada lund"))
    assert "display_name" in response.context["form"].errors
