"""A reader's file in the CMS."""

from typing import Any

import pytest
from django.core import mail
from django.test import Client

from standfirst.privacy.models import Archive
from standfirst.reader_files.models import Look
from standfirst.readers.models import Reader
from tests.factories.account import make_erased
from tests.factories.moderator import make_moderator, make_senior
from tests.factories.reader import ReaderFactory
from tests.reader_files.conftest import in_the_cms

pytestmark = pytest.mark.django_db
WHY = {"reason": "Letter of 3 March."}


def file_of(reader: Reader) -> str:
    return f"/cms/readers/file/{reader.reader_id}/"


def kinds() -> list[str]:
    return list(Look.objects.order_by("pk").values_list("kind", flat=True))


@pytest.fixture
def wilma() -> Reader:
    reader: Reader = ReaderFactory(display_name="Wilma Quist", email="wilma@example.org")
    return reader


def test_it_stays_shut_until_somebody_says_why(client: Client, editor: Reader, wilma: Reader) -> None:
    page = client.get(file_of(wilma)).content.decode()
    assert "Why do you open this file?" in page
    assert "wilma@example.org" not in page
    response = client.post(file_of(wilma), {"reason": "  "})
    assert response.status_code == 422
    assert "Say why in a few words." in response.content.decode()
    assert kinds() == []


def test_each_look_is_noted_with_the_reason_and_shown_in_the_file(
    client: Client, editor: Reader, wilma: Reader
) -> None:
    assert client.post(file_of(wilma), WHY)["Location"] == file_of(wilma)
    for _ in range(2):
        response = client.get(file_of(wilma))
    assert "wilma@example.org" in response.content.decode()
    assert "no-store" in response["Cache-Control"]
    assert kinds() == ["opened", "looked", "looked"]
    assert {(look.by, look.reader, look.reason) for look in Look.objects.all()} == {(editor, wilma, WHY["reason"])}
    assert response.content.decode().count(WHY["reason"]) >= 3


def test_a_reason_that_is_too_long_is_kept_in_its_box(client: Client, editor: Reader, wilma: Reader) -> None:
    response = client.post(file_of(wilma), {"reason": "y" * 201})
    assert "at most 200 characters; these are 201" in response.content.decode()
    assert "y" * 201 in response.content.decode()


def test_the_archive_goes_to_the_reader_and_the_colleague_gets_no_link(
    client: Client, editor: Reader, wilma: Reader, django_capture_on_commit_callbacks: Any
) -> None:
    client.post(file_of(wilma), WHY)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(f"{file_of(wilma)}archive/")
    page = client.get(file_of(wilma)).content.decode()
    assert "its reader is mailed the link" in page
    assert "/account/data/" not in page
    assert [letter.to for letter in mail.outbox] == [["wilma@example.org"]]
    client.post(f"{file_of(wilma)}archive/")
    assert "within the last day" in client.get(file_of(wilma)).content.decode()
    assert kinds().count("sent") == 1


def test_no_archive_is_sent_from_a_file_that_is_not_open(client: Client, editor: Reader, wilma: Reader) -> None:
    assert client.post(f"{file_of(wilma)}archive/")["Location"] == file_of(wilma)
    assert client.get(f"{file_of(wilma)}archive/").status_code == 405
    assert not Archive.objects.exists()


def test_files_of_colleagues_and_of_nobody_stay_shut(client: Client, editor: Reader) -> None:
    for reader in (make_moderator(), editor):
        assert client.post(file_of(reader), WHY).status_code in {302, 403}
        assert client.get(file_of(reader)).status_code in {302, 403}
    left = make_erased()
    assert client.get(file_of(left)).status_code == 404
    assert not Look.objects.exists()


def test_a_moderator_opens_no_file(client: Client, wilma: Reader) -> None:
    client.force_login(in_the_cms(make_senior()))
    for address in (file_of(wilma), f"{file_of(wilma)}archive/", f"{file_of(wilma)}delete/", "/cms/readers/looks/"):
        assert client.get(address).status_code in {302, 403, 405}
        assert client.post(address, WHY).status_code in {302, 403, 405}
    assert not Look.objects.exists()


def test_who_has_no_second_step_is_led_to_it_first(
    client: Client, editor: Reader, wilma: Reader, settings: Any
) -> None:
    settings.STANDFIRST_STAFF_SECOND_FACTOR = True
    assert client.post(file_of(wilma), WHY)["Location"] == "/account/staff/"
    assert not Look.objects.exists()
