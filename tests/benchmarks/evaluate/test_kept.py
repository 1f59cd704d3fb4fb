"""What was measured is read again; what is broken is measured anew."""

from pathlib import Path

import numpy as np
import pytest

from benchmarks.evaluate.kept import Table, kept

TABLE = Table(("toxicity", "threat"), np.array([[0.5, np.nan]], np.float32), 2.5)


def test_a_table_is_made_once(tmp_path: Path) -> None:
    made = []
    for _ in range(2):
        found = kept(tmp_path / "deep" / "table.npz", lambda: made.append(1) or TABLE)
        assert found.columns == TABLE.columns
        assert found.seconds == 2.5
        assert np.array_equal(found.values, TABLE.values, equal_nan=True)
    assert len(made) == 1
    assert [each.name for each in (tmp_path / "deep").iterdir()] == ["table.npz"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut off", b"nonsense"])
def test_a_broken_file_is_made_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "table.npz").write_bytes(content)
    assert kept(tmp_path / "table.npz", lambda: TABLE) is TABLE


def test_a_column_that_was_not_measured_is_unknown() -> None:
    assert np.isnan(TABLE.column("spam")).all()
