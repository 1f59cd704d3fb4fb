"""The log of looks in the CMS."""

import pytest
from django.test import Client

from standfirst.reader_files.open_file import open_file
from standfirst.readers.models import Reader
from tests.factories.discussion import NOON
from tests.factories.moderator import make_editor
from tests.factories.reader import ReaderFactory
from tests.reader_files.conftest import in_the_cms

pytestmark = pytest.mark.django_db
LOG = "/cms/readers/looks/"


def test_an_editor_reads_their_own_looks_and_an_operator_everybody_s(client: Client, editor: Reader) -> None:
    open_file(ReaderFactory(), "My own reason.", by=editor, now=NOON)
    open_file(ReaderFactory(), "A colleague's reason.", by=make_editor(), now=NOON)
    page = client.get(LOG).content.decode()
    assert "My own reason." in page
    assert "A colleague" not in page
    client.force_login(in_the_cms(ReaderFactory(is_superuser=True)))
    page = client.get(LOG).content.decode()
    assert "My own reason." in page
    assert "A colleague" in page


def test_older_lines_are_a_link_away(client: Client, editor: Reader) -> None:
    reader = ReaderFactory()
    looks = [open_file(reader, f"Reason {number:02}.", by=editor, now=NOON) for number in range(51)]
    first = client.get(LOG).content.decode()
    assert "Reason 00." not in first
    assert f"?before={looks[1].pk}" in first
    assert "Reason 00." in client.get(LOG, {"before": looks[1].pk}).content.decode()
    assert "Reason 50." in client.get(LOG, {"before": "9" * 40}).content.decode()
