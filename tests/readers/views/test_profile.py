"""The page on which a reader says how others see them."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from standfirst.readers.models import Reader
from tests.factories.pictures import two_halves, written
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import make_blocked
from tests.factories.story import EditionFactory


@pytest.fixture
def reader(db: None) -> Reader:
    EditionFactory()
    return ReaderFactory(display_name="Ines Morel")


@pytest.fixture
def signed_in(client: Client, reader: Reader) -> Client:
    client.force_login(reader)
    return client


def upload(content: bytes | None = None) -> SimpleUploadedFile:
    return SimpleUploadedFile("me.png", content or written(two_halves()).getvalue(), "image/png")


def test_it_is_for_who_is_signed_in(client: Client, reader: Reader) -> None:
    for address in ("", "name/", "picture/", "picture/delete/", "public/"):
        send = client.get if not address else client.post
        assert "/account/sign-in/" in send(f"/account/profile/{address}")["Location"]


def test_the_name_is_changed_and_then_the_day_of_the_next_change_told(signed_in: Client, reader: Reader) -> None:
    body = signed_in.post("/account/profile/name/", {"display_name": "Ines Dupont"}, follow=True).content.decode()
    assert "You go by your new name" in body
    assert "You can change yours again from" in body
    response = signed_in.post("/account/profile/name/", {"display_name": "Ines Martin"})
    assert response.status_code == 422
    assert "Ines Martin" in response.content.decode()
    reader.refresh_from_db()
    assert reader.display_name == "Ines Dupont"


def test_a_name_that_is_refused_is_still_in_the_field(signed_in: Client) -> None:
    ReaderFactory(display_name="Mortimer")
    response = signed_in.post("/account/profile/name/", {"display_name": "M0rtimer"})
    assert response.status_code == 422
    assert 'value="M0rtimer"' in response.content.decode()
    assert "Another reader already has this name" in response.content.decode()


def test_a_picture_is_taken_and_deleted(signed_in: Client, reader: Reader) -> None:
    body = signed_in.post("/account/profile/picture/", {"picture": upload()}, follow=True).content.decode()
    reader.refresh_from_db()
    assert reader.avatar.url in body
    body = signed_in.post("/account/profile/picture/delete/", follow=True).content.decode()
    reader.refresh_from_db()
    assert not reader.avatar
    assert "Delete my picture" not in body


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({}, "Choose a picture first."),
        ({"picture": SimpleUploadedFile("me.png", b"")}, "This file is empty."),
        ({"picture": SimpleUploadedFile("me.png", b"<?php", "image/png")}, "This is not a picture that we can read."),
    ],
)
def test_what_is_no_picture_is_refused_with_a_reason(signed_in: Client, sent: Any, sentence: str) -> None:
    response = signed_in.post("/account/profile/picture/", sent)
    assert response.status_code == 422
    assert sentence in response.content.decode()


def test_pictures_cannot_be_sent_without_end(signed_in: Client, settings: Any) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"avatar": "1/h/user"}
    signed_in.post("/account/profile/picture/", {"picture": upload()})
    response = signed_in.post("/account/profile/picture/", {"picture": upload()})
    assert response.status_code == 422
    assert "Too many attempts." in response.content.decode()


def test_the_public_profile_is_switched_off_and_on(signed_in: Client, reader: Reader) -> None:
    for sent, is_on in (({"hide": "1"}, False), ({"show": "1"}, True)):
        signed_in.post("/account/profile/public/", sent)
        reader.refresh_from_db()
        assert reader.has_public_profile is is_on


def test_a_blocked_reader_still_takes_back_what_others_see_of_them_and_adds_nothing(client: Client, db: None) -> None:
    EditionFactory()
    reader = make_blocked().reader
    client.force_login(reader)
    assert client.post("/account/profile/public/", {"hide": "1"}).status_code == 302
    assert client.post("/account/profile/picture/delete/").status_code == 302
    assert client.post("/account/profile/picture/", {"picture": upload()}).status_code == 403
    assert client.post("/account/profile/name/", {"display_name": "Somebody else"}).status_code == 403
