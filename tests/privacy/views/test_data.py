"""A reader gets an archive of all that is kept of them, and nobody else does."""

import json
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from standfirst.privacy.forget_archives import forget_archives
from standfirst.privacy.models import Archive
from standfirst.privacy.periods import ARCHIVE
from standfirst.readers.models import Reader
from tests.factories.discussion import make_comment, make_place
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import make_blocked

pytestmark = pytest.mark.django_db
HERE = "/account/data/"


@pytest.fixture
def reader(client: Client) -> Reader:
    """Signed in, and has just typed the password."""
    reader = ReaderFactory(email="wilma@example.org", display_name="Wilhelmina Quist", language="ar")
    proven(client, reader)
    return reader


def proven(client: Client, reader: Reader) -> None:
    client.force_login(reader)
    client.post("/account/reauthenticate/", {"password": "a long enough pass phrase"})


def content(response: Any) -> ZipFile:
    return ZipFile(BytesIO(b"".join(response.streaming_content)))


def test_the_archive_holds_data_and_pages_in_the_readers_language(
    client: Client, reader: Reader, link_in_mail: Callable[[], str]
) -> None:
    comment = make_comment(make_place(), author=reader)
    assert client.post(HERE).status_code == 302
    answer = client.get(link_in_mail())
    assert answer["Content-Type"] == "application/zip"
    assert "attachment" in answer["Content-Disposition"]
    package = content(answer)
    assert package.testzip() is None
    account = json.loads(package.read("my-data/account.json"))
    assert account[0]["email"] == "wilma@example.org"
    assert [each["text"] for each in json.loads(package.read("my-data/comments.json"))] == [comment.text]
    page = package.read("my-data/comments.html").decode()
    assert 'lang="ar" dir="rtl"' in page
    assert comment.text in page
    assert "comments.html" in package.read("my-data/index.html").decode()
    assert mail.outbox[-1].to == ["wilma@example.org"]


def test_words_of_a_reader_are_no_markup_in_it(client: Client, reader: Reader, link_in_mail: Callable[[], str]) -> None:
    comment = make_comment(make_place(), author=reader)
    type(comment).objects.update(text="<script>alert(1)</script>")
    client.post(HERE)
    page = content(client.get(link_in_mail())).read("my-data/comments.html").decode()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_the_password_is_asked_for_once_more(client: Client) -> None:
    client.force_login(ReaderFactory())
    answer = client.post(HERE)
    assert answer.status_code == 302
    assert "reauthenticate" in answer["Location"]
    assert not Archive.objects.exists()


def test_it_is_made_once_a_day(client: Client, reader: Reader) -> None:
    client.post(HERE)
    again = client.post(HERE)
    assert again.status_code == 429
    assert "tomorrow" in again.content.decode() or "غدًا" in again.content.decode()
    assert Archive.objects.count() == 1


def test_nobody_else_gets_it(client: Client, reader: Reader, link_in_mail: Callable[[], str]) -> None:
    client.post(HERE)
    link = link_in_mail()
    assert Client().get(link)["Location"].startswith("/account/sign-in/")
    other = Client()
    other.force_login(ReaderFactory())
    assert other.get(link).status_code == 404
    assert client.get(f"{HERE}x{link.removeprefix(HERE)}").status_code == 404


def test_after_a_week_link_and_file_are_gone(client: Client, reader: Reader, link_in_mail: Callable[[], str]) -> None:
    client.post(HERE)
    archive = Archive.objects.get()
    storage, name = archive.file.storage, archive.file.name
    assert forget_archives(timezone.now()) == 0
    Archive.objects.update(expires_at=timezone.now())
    assert client.get(link_in_mail()).status_code == 404
    assert forget_archives(timezone.now() + timedelta(seconds=1)) == 1
    assert not storage.exists(name)
    assert archive.expires_at - archive.wanted_at == ARCHIVE


def test_a_blocked_reader_gets_it_too(client: Client) -> None:
    block = make_blocked()
    proven(client, Reader.objects.get(pk=block.reader_id))
    assert client.post(HERE).status_code == 302
    assert Archive.objects.get().state == "ready"
