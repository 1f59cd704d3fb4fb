"""Places among comments."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standfirst.discussion.cursor import Cursor, read_cursor

# hypothesis wants bounds without a zone, and adds it itself.
FIRST, LAST = datetime(1970, 1, 1), datetime(9000, 1, 1)  # noqa: DTZ001
MOMENTS = st.datetimes(min_value=FIRST, max_value=LAST, timezones=st.just(UTC))


@given(MOMENTS, st.integers(0, 10**17))
def test_a_place_is_read_as_it_was_written(moment: datetime, number: int) -> None:
    assert read_cursor(str(Cursor(moment, number))) == Cursor(moment, number)


@pytest.mark.parametrize("word", ["", "-", "1", "x-1", "1-x", "-1-2", "9" * 40 + "-1", "1-" + "9" * 40, "²-1"])
def test_a_word_that_no_page_contains_is_refused(word: str) -> None:
    with pytest.raises(ValueError, match="not a place"):
        read_cursor(word)
