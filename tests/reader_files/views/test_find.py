"""The page that finds a reader."""

from urllib.parse import unquote

import pytest
from django.test import Client

from standfirst.reader_files.models import Look
from standfirst.readers.models import Reader
from tests.factories.moderator import make_senior
from tests.factories.reader import ReaderFactory
from tests.reader_files.conftest import in_the_cms

pytestmark = pytest.mark.django_db
PAGE = "/cms/readers/"


def test_nobody_is_listed_before_something_is_looked_for(client: Client, editor: Reader) -> None:
    reader = ReaderFactory()
    for address in (PAGE, f"{PAGE}?for=forged", f"{PAGE}?after={reader.reader_id}"):
        page = client.get(address).content.decode()
        assert reader.reader_id not in page


def test_an_address_leads_to_its_reader_stands_in_no_address_bar_and_is_noted(client: Client, editor: Reader) -> None:
    reader = ReaderFactory(display_name="Wilma Quist", email="wilma@example.org")
    response = client.post(PAGE, {"query": " wilma@example.org "})
    assert "wilma" not in unquote(response["Location"])
    page = client.get(response["Location"])
    assert f'href="/cms/readers/file/{reader.reader_id}/"' in page.content.decode()
    assert "no-store" in page["Cache-Control"]
    assert [(look.reader, look.by) for look in Look.objects.all()] == [(reader, editor)]


def test_a_mistake_is_named(client: Client, editor: Reader) -> None:
    assert "Type whom you look for." in client.post(PAGE, {"query": " "}).content.decode()
    response = client.post(PAGE, {"query": "x" * 300})
    assert response.status_code == 422
    assert "at most 254 characters; these are 300" in response.content.decode()
    assert "x" * 300 in response.content.decode()


def test_a_name_is_no_markup(client: Client, editor: Reader) -> None:
    ReaderFactory(display_name="<b>Wilma")
    page = client.get(client.post(PAGE, {"query": "<b>wilma"})["Location"]).content.decode()
    assert "<b>wilma" not in page.lower().replace("<bdi>", "")
    assert "&lt;b&gt;Wilma" in page


def test_a_moderator_finds_nobody_and_no_menu_item(client: Client) -> None:
    client.force_login(in_the_cms(make_senior()))
    assert client.get(PAGE).status_code in {302, 403}
    ReaderFactory(email="wilma@example.org")
    assert client.post(PAGE, {"query": "wilma@example.org"}).status_code in {302, 403}
    assert not Look.objects.exists()
    assert PAGE not in client.get("/cms/").content.decode()


def test_the_menu_leads_an_editor_there(client: Client, editor: Reader) -> None:
    assert PAGE in client.get("/cms/").content.decode()
