"""Editing the texts, and reading the log, in the CMS."""

import csv
import io
import re
from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.test import Client

from standfirst.consents.accept_versions import accept_versions
from standfirst.consents.models import ConsentExport, Document, EditionText, TextVersion
from standfirst.readers.models import Reader
from tests.factories.consents import publish
from tests.factories.discussion import NOON
from tests.factories.moderator import make_editor, make_moderator
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
BODY = '{"blocks": [{"key": "a", "text": "We keep little.", "type": "unstyled"}], "entityMap": {}}'


def in_the_cms(reader: Reader) -> Reader:
    reader.user_permissions.add(Permission.objects.get(codename="access_admin"))
    return reader


def address_of(edition: Any, document: str = Document.PRIVACY) -> str:
    text = EditionText.objects.get(edition=edition, document=document)
    return f"/cms/snippets/consents/editiontext/edit/{text.pk}/"


def send(client: Client, address: str, **changes: Any) -> Any:
    return client.post(address, {"body": BODY, "changes": "", "action-publish": "1"} | changes)


def test_an_edition_s_editor_publishes_a_version(client: Client) -> None:
    edition, editor = EditionFactory(), in_the_cms(make_editor("en"))
    client.force_login(editor)
    form = client.get(address_of(edition)).content.decode()
    assert "What we keep about you" in form  # The words of the house, to begin with.
    assert send(client, address_of(edition)).status_code == 302
    version = TextVersion.objects.get()
    assert "We keep little." in version.body
    assert (version.number, version.published_by) == (1, editor)


def test_the_list_says_which_version_is_in_force_and_since_when(client: Client) -> None:
    edition = EditionFactory()
    client.force_login(in_the_cms(make_editor("en")))
    publish(edition, body="<p>One.</p>")
    publish(edition, body="<p>Two.</p>")
    page = client.get("/cms/snippets/consents/editiontext/").content.decode()
    assert "Status string" not in page
    assert re.search(r"Version 2 of \d+ \w+ \d{4}", page)


def test_every_symbol_in_the_menu_of_reports_is_drawn(client: Client) -> None:
    client.force_login(in_the_cms(make_editor("en")))
    page = client.get("/cms/consents/").content.decode()
    sprite = client.get("/cms/sprite/").content.decode()
    used = set(re.findall(r'<use href="#icon-([\w-]+)"', page)) | set(re.findall(r'"icon_name": "([\w-]+)"', page))
    assert "clipboard-list" in used
    assert [name for name in used if f'id="icon-{name}"' not in sprite] == []


def test_a_draft_is_no_version(client: Client) -> None:
    edition = EditionFactory()
    client.force_login(in_the_cms(make_editor("en")))
    client.post(address_of(edition), {"body": BODY, "changes": ""})
    assert not TextVersion.objects.exists()
    assert "We keep little." in client.get(address_of(edition)).content.decode()


def test_the_next_version_begins_without_the_box_of_the_last(client: Client) -> None:
    edition = EditionFactory()
    client.force_login(in_the_cms(make_editor("en")))
    send(client, address_of(edition), needs_consent="on", changes="All is new.")
    form = client.get(address_of(edition)).content.decode()
    assert "All is new." not in form
    assert 'name="needs_consent" id="id_needs_consent" checked' not in form


def test_who_must_accept_a_change_is_told_which(client: Client) -> None:
    edition = EditionFactory()
    client.force_login(in_the_cms(make_editor("en")))
    send(client, address_of(edition))
    page = send(client, address_of(edition), needs_consent="on").content.decode()
    assert "Say what changed: readers see it before they accept." in page
    assert "We keep little." in page
    assert TextVersion.objects.count() == 1


def test_another_edition_s_editor_can_t_change_it(client: Client) -> None:
    edition = EditionFactory()
    client.force_login(in_the_cms(make_editor("fr")))
    page = send(client, address_of(edition))
    assert not TextVersion.objects.exists()
    assert "You are no editor of this edition" in page.content.decode()


def test_a_moderator_finds_neither_texts_nor_log(client: Client) -> None:
    EditionFactory()
    client.force_login(in_the_cms(make_moderator()))
    assert client.get("/cms/snippets/consents/editiontext/").status_code == 302
    assert client.get("/cms/consents/").status_code in {302, 403}
    assert client.post("/cms/consents/export/", {"edition": "en"}).status_code in {302, 403}
    assert not ConsentExport.objects.exists()


def test_the_preview_speaks_the_language_of_the_edition(client: Client) -> None:
    edition = EditionFactory(slug="ar")
    client.force_login(in_the_cms(make_editor("ar")))
    address = address_of(edition).replace("/edit/", "/preview/")
    client.post(address, {"body": BODY, "changes": ""})
    page = client.get(address).content.decode()
    assert 'lang="ar" dir="rtl"' in page
    assert "We keep little." in page


def test_the_log_is_read_and_taken_along_by_the_editor_and_that_is_noted(client: Client) -> None:
    version = publish(EditionFactory())
    reader = ReaderFactory(display_name="=Sum of all")
    accept_versions(reader, [version], route="page", now=NOON)
    other = publish(EditionFactory(slug="fr"))
    accept_versions(reader, [other], route="social", now=NOON)
    editor = in_the_cms(make_editor("en"))
    client.force_login(editor)
    assert reader.reader_id in client.get("/cms/consents/").content.decode()
    taken = client.post("/cms/consents/export/", {"edition": "en"})
    rows = list(csv.reader(io.StringIO(b"".join(taken).decode())))  # type: ignore[call-overload]
    noon = "2026-03-09T12:00:00+00:00"
    assert rows[1] == [noon, reader.reader_id, "'=Sum of all", "en", "privacy", "1", noon, "page"]
    assert len(rows) == 2
    export = ConsentExport.objects.get()
    assert (export.by, export.edition, export.rows) == (editor, "en", 1)
    assert client.post("/cms/consents/export/", {"edition": ""}).status_code in {302, 403}
    assert client.post("/cms/consents/export/", {"edition": "fr"}).status_code in {302, 403}
