"""Letters in the CMS."""

from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.core import mail
from django.test import Client

from standfirst.contact.models import ContactAddresses, Inquiry
from standfirst.readers.models import Reader
from tests.factories.contact import make_letter
from tests.factories.moderator import make_editor, make_senior
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
LIST = "/cms/contact/"


def in_the_cms(reader: Reader) -> Reader:
    reader.user_permissions.add(Permission.objects.get(codename="access_admin"))
    return reader


@pytest.fixture
def editor(client: Client) -> Reader:
    editor = in_the_cms(make_editor("en"))
    client.force_login(editor)
    return editor


def do(client: Client, letter: Inquiry, what: str, **more: Any) -> Any:
    return client.post(f"{LIST}{letter.reference}/", {"do": what, "seen": "0"} | more)


def test_an_editor_finds_the_edition_s_letters_and_no_other_s(client: Client, editor: Reader) -> None:
    ours, theirs = make_letter(), make_letter(EditionFactory(slug="fr"))
    page = client.get(LIST).content.decode()
    assert ours.reference in page
    assert theirs.reference not in page
    assert client.get(f"{LIST}{theirs.reference}/").status_code in {302, 403}
    do(client, theirs, "answer", text="Not mine to answer.")
    assert mail.outbox == []


def test_answering_from_the_page_sends_and_shows_who_did(client: Client, editor: Reader) -> None:
    letter = make_letter()
    assert do(client, letter, "answer", text="You are right.").status_code == 302
    page = client.get(f"{LIST}{letter.reference}/").content.decode()
    assert "You are right." in page
    assert editor.display_name in page
    assert letter.reference not in client.get(LIST).content.decode()
    assert letter.reference in client.get(LIST, {"state": "answered"}).content.decode()
    assert mail.outbox[-1].to == ["anna@example.org"]


@pytest.mark.parametrize("button", ["close", "reopen"])
def test_no_button_but_the_one_that_sends_loses_an_answer_that_was_typed(
    client: Client, editor: Reader, button: str
) -> None:
    letter = make_letter()
    if button == "reopen":
        do(client, letter, "close")
    before = letter.steps.count()
    response = do(client, letter, button, seen=str(before), text="Half an answer.")
    assert response.status_code == 422
    page = response.content.decode()
    assert "Send it, or empty the box first." in page
    assert "Half an answer.</textarea>" in page
    assert letter.steps.count() == before


def test_an_answer_that_comes_second_is_kept_in_its_box(client: Client, editor: Reader) -> None:
    letter = make_letter()
    do(client, letter, "close")
    response = do(client, letter, "answer", text="A long answer.")
    assert response.status_code == 422
    page = response.content.decode()
    assert "Somebody else has just done something with this letter." in page
    assert "A long answer." in page
    assert mail.outbox == []


def test_a_letter_is_closed_and_opened_again(client: Client, editor: Reader) -> None:
    letter = make_letter()
    do(client, letter, "close")
    do(client, letter, "reopen", seen="1")
    letter.refresh_from_db()
    assert letter.is_open


def test_what_was_written_is_no_markup(client: Client, editor: Reader) -> None:
    letter = make_letter(text="<script>alert(1)</script>", name="<b>Anna")
    page = client.get(f"{LIST}{letter.reference}/").content.decode()
    assert "<script>alert(1)" not in page
    assert "<b>Anna" not in page


def test_addresses_are_set_an_edition(client: Client, editor: Reader) -> None:
    EditionFactory()
    sent = {"editors": "letters@example.org", "privacy": "", "technical": "nobody"}
    assert "nobody" in client.post(f"{LIST}addresses/en/", sent).content.decode()
    assert not ContactAddresses.objects.exists()
    client.post(f"{LIST}addresses/en/", sent | {"technical": ""})
    assert ContactAddresses.objects.get().of("editors") == "letters@example.org"
    assert client.post(f"{LIST}addresses/fr/", sent).status_code in {302, 403}
    assert ContactAddresses.objects.count() == 1


def test_who_is_no_editor_reads_no_letters(client: Client) -> None:
    letter = make_letter()
    client.force_login(in_the_cms(make_senior()))
    for address in (LIST, f"{LIST}{letter.reference}/", f"{LIST}addresses/en/"):
        assert client.get(address).status_code in {302, 403}
