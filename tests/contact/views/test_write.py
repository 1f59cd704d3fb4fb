"""Writing to the house."""

from typing import Any
from uuid import uuid4

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client

from standfirst.contact.models import ContactAddresses, Inquiry
from tests.factories.reader import ReaderFactory
from tests.factories.registration import solved_captcha
from tests.factories.sanctions import make_blocked
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
PAGE = "/en/contact/"


@pytest.fixture(autouse=True)
def _editions(db: None) -> None:
    EditionFactory()
    EditionFactory(slug="fr")
    cache.clear()


def written(**changes: Any) -> dict[str, Any]:
    right = {"topic": "privacy", "name": "Anna Berg", "email": "Anna@Example.org", "text": "What do you keep of me?"}
    return right | {"key": str(uuid4()), "captcha": solved_captcha()} | changes


def test_a_letter_is_kept_delivered_and_confirmed(client: Client) -> None:
    ContactAddresses.objects.create(edition="en", privacy="privacy@example.org", editors="editors@example.org")
    response = client.post(PAGE, written())
    assert response["Location"] == "/en/contact/sent/"
    letter = Inquiry.objects.get()
    assert (letter.topic, letter.email, letter.reader) == ("privacy", "anna@example.org", None)
    delivered, received = mail.outbox
    assert (delivered.to, delivered.reply_to) == (["privacy@example.org"], ["anna@example.org"])
    assert f"/cms/contact/{letter.reference}/" in delivered.body
    assert received.to == ["anna@example.org"]


def test_the_confirmation_speaks_the_page_s_language_and_repeats_nothing_that_was_typed(client: Client) -> None:
    client.post("/fr/contact/", written(name="Buy at http://shop.example", text="http://shop.example is cheap"))
    received = mail.outbox[-1]
    assert "Votre lettre est arrivée" in received.subject
    assert "shop.example" not in received.body + received.subject
    assert received.extra_headers["Auto-Submitted"] == "auto-generated"


def test_the_confirmation_to_a_reader_speaks_the_reader_s_language(client: Client) -> None:
    client.force_login(ReaderFactory(language="fr"))
    client.post(PAGE, written())
    assert "Votre lettre est arrivée" in mail.outbox[-1].subject


def test_nobody_s_mailbox_is_filled_by_others(client: Client) -> None:
    for _ in range(5):
        client.post(PAGE, written())
    assert Inquiry.objects.count() == 5
    assert len(mail.outbox) == 3


def test_a_network_that_writes_too_often_waits_with_nothing_lost(client: Client) -> None:
    for number in range(5):
        client.post(PAGE, written(email=f"anna{number}@example.org"))
    response = client.post(PAGE, written(text="My sixth letter."))
    assert response.status_code == 429
    assert "My sixth letter." in response.content.decode()
    assert Inquiry.objects.count() == 5


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("topic", "", "Choose what it is about."),
        ("topic", "gossip", "Choose from the list."),
        ("name", "", "Type your name, so that we know how to address you."),
        ("email", "anna", "This is not an e-mail address."),
        ("email", "anna@example.org\nBcc: all@example.org", "This is not an e-mail address."),
        ("text", " ", "There is nothing in your letter yet."),
        ("text", "x" * 5001, "Please say it in at most 5000 characters; you wrote 5001."),
        ("captcha", "", "Tick the box and wait until the check is done."),
    ],
)
def test_a_mistake_is_named_beside_what_was_typed(client: Client, field: str, value: str, said: str) -> None:
    response = client.post(PAGE, written(**{"text": "What do you keep of me?", field: value}))
    assert response.status_code == 422
    page = response.content.decode()
    assert said in page
    assert 'value="Anna Berg"' in page or field == "name"
    assert not Inquiry.objects.exists()
    assert mail.outbox == []


def test_a_name_of_several_lines_writes_no_header(client: Client) -> None:
    ContactAddresses.objects.create(edition="en", privacy="privacy@example.org")
    client.post(PAGE, written(name="Anna\r\nBcc: all@example.org"))
    message = mail.outbox[0].message()
    assert "Bcc" not in message
    assert Inquiry.objects.get().name == "Anna Bcc: all@example.org"


def test_the_same_form_sent_twice_is_one_letter(client: Client) -> None:
    sent = written()
    assert client.post(PAGE, sent)["Location"] == client.post(PAGE, sent)["Location"]
    assert Inquiry.objects.count() == 1
    assert len(mail.outbox) == 1


def test_a_reader_finds_name_and_address_filled_in_on_a_page_that_nobody_keeps(client: Client) -> None:
    reader = ReaderFactory(display_name="Anna Berg")
    client.force_login(reader)
    response = client.get(PAGE)
    assert reader.email in response.content.decode()
    assert "no-store" in response["Cache-Control"]
    assert "Standfirst-Shows" not in response
    assert "altcha" not in response.content.decode()
    sent = written(email=reader.email)
    del sent["captcha"]
    client.post(PAGE, sent)
    assert Inquiry.objects.get().reader == reader


def test_who_is_blocked_can_write_to_the_house(client: Client) -> None:
    client.force_login(make_blocked().reader)
    sent = written()
    client.post(PAGE, sent)
    assert Inquiry.objects.exists()


def test_an_edition_that_is_not_there_has_no_form(client: Client) -> None:
    assert client.get("/xx/contact/").status_code == 404
