"""Deleting an account from the reader's file."""

from typing import Any

import pytest
from django.test import Client

from standfirst.reader_files.models import Look
from standfirst.readers.models import Reader
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def wilma(client: Client, editor: Reader) -> Reader:
    """Whose file is open."""
    reader: Reader = ReaderFactory(display_name="Wilma Quist")
    client.post(f"/cms/readers/file/{reader.reader_id}/", {"reason": "Letter of 3 March."})
    return reader


def delete(client: Client, reader: Reader, **changes: Any) -> Any:
    right = {"how_asked": "Letter of 3 March.", "comments": "withdraw", "typed_id": reader.reader_id.lower()}
    return client.post(f"/cms/readers/file/{reader.reader_id}/delete/", right | changes)


def test_the_typed_user_id_deletes_and_the_file_then_says_so(client: Client, editor: Reader, wilma: Reader) -> None:
    response = delete(client, wilma)
    wilma.refresh_from_db()
    assert wilma.deleted_at
    assert not wilma.nameless
    page = client.get(response["Location"]).content.decode()
    assert "restorable until" in page
    assert "Delete the account at" not in page
    look = Look.objects.get(kind=Look.Kind.DELETED)
    assert (look.by, look.reader, look.reason) == (editor, wilma, "Letter of 3 March.")


def test_comments_stay_where_the_reader_wants_that(client: Client, wilma: Reader) -> None:
    delete(client, wilma, comments="keep")
    wilma.refresh_from_db()
    assert wilma.nameless


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"typed_id": "7KQ2MX4D"}, "That isn&#x27;t this reader&#x27;s user ID."),
        ({"typed_id": ""}, "Type the user ID, to show that you mean this reader."),
        ({"how_asked": ""}, "Say how the reader asked for it."),
        ({"comments": ""}, "Choose what becomes of"),
    ],
)
def test_nothing_is_deleted_where_something_is_missing_and_what_was_typed_stays(
    client: Client, wilma: Reader, changes: dict[str, str], said: str
) -> None:
    response = delete(client, wilma, **changes)
    assert response.status_code == 422
    page = response.content.decode()
    assert said in page
    assert "how_asked" in changes or 'value="Letter of 3 March."' in page
    wilma.refresh_from_db()
    assert wilma.deleted_at is None


def test_nobody_is_deleted_whose_file_is_not_open(client: Client, editor: Reader) -> None:
    reader = ReaderFactory()
    assert delete(client, reader)["Location"] == f"/cms/readers/file/{reader.reader_id}/"
    reader.refresh_from_db()
    assert reader.deleted_at is None
