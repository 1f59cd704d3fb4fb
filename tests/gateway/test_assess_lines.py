"""Lines as they arrive."""

from io import BytesIO
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from standfirst.gateway.assess_lines import LONGEST_LINE, Splitter, blocks_of_lines


def split(*blocks: bytes) -> list[bytes | None]:
    splitter = Splitter()
    lines = [line for block in blocks for line in splitter.lines(block)] + splitter.rest()
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    return [line.data for line in lines]


@given(st.binary(max_size=200), st.lists(st.integers(0, 200), max_size=5))
def test_where_blocks_are_cut_makes_no_difference(data, cuts):
    marks = [0, *sorted(cuts), len(data)]
    assert split(*(data[a:b] for a, b in pairwise(marks))) == split(data)


def test_the_last_line_needs_no_end():
    assert split(b"one\ntwo") == [b"one", b"two"]
    assert split(b"one\ntwo\n") == [b"one", b"two"]


def test_a_byte_order_mark_is_no_part_of_the_first_line():
    assert split(b"\xef\xbb\xbfone\n\xef\xbb\xbftwo") == [b"one", b"\xef\xbb\xbftwo"]


def test_an_endless_line_is_dropped_without_being_kept_and_the_next_is_read():
    block = b"x" * (LONGEST_LINE // 2)
    splitter = Splitter()
    for _ in range(10):
        assert splitter.lines(block) == []
        assert len(splitter.begun) <= LONGEST_LINE
    assert [line.data for line in splitter.lines(b"\nnext\n")] == [None, b"next"]


def test_an_endless_last_line_is_told_of():
    assert split(b"x" * (LONGEST_LINE + 1)) == [None]


def test_nothing_gives_no_line():
    assert [list(block) for block in blocks_of_lines(BytesIO(b""))] == [[]]
