"""What a reader's archive tells of looks at their data."""

import pytest

from standfirst.reader_files.export_looks import export_looks
from standfirst.reader_files.open_file import look, open_file
from tests.factories.discussion import NOON
from tests.factories.moderator import make_editor
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def test_it_tells_when_and_why_and_nobody_s_name() -> None:
    reader, editor = ReaderFactory(), make_editor()
    look(open_file(reader, "Asks what we keep.", by=editor, now=NOON), now=NOON)
    open_file(ReaderFactory(), "Somebody else's letter.", by=editor, now=NOON)
    (part,) = export_looks(reader)
    rows = list(part.rows)
    assert [row["what"] for row in rows] == ["opened the file", "looked at the file"]
    assert {(row["at"], row["reason"]) for row in rows} == {(NOON, "Asks what we keep.")}
    assert set(part.columns) == {"at", "what", "reason"}
    assert editor.display_name not in str(rows)
