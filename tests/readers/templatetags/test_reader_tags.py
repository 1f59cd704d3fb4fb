"""Readers' pictures in templates."""

import pytest

from standfirst.readers.models import Reader
from standfirst.readers.templatetags.reader_tags import avatar, initial


def test_a_drawn_picture_is_the_same_for_a_reader_always_and_needs_no_style() -> None:
    reader = Reader(reader_id="7KQ2MX4D", display_name="Zoë <b>")
    drawn = avatar(reader)
    assert drawn == avatar(Reader(reader_id="7KQ2MX4D", display_name="zoë"))
    assert ">Z</text>" in drawn
    assert "style" not in drawn
    assert "/static/img/avatars" in drawn
    assert len({avatar(Reader(reader_id=f"7KQ2MX4{letter}", display_name="Zoë")) for letter in "ABCDEFGH"}) > 3


def test_an_own_picture_is_fetched_late_from_its_own_address_and_says_nothing() -> None:
    shown = avatar(Reader(reader_id="7KQ2MX4D", display_name="Zoë", avatar="avatars/ab/cdef.webp"))
    assert 'src="/media/avatars/ab/cdef.webp"' in shown
    assert 'alt=""' in shown
    assert 'loading="lazy"' in shown


@pytest.mark.parametrize(
    ("name", "letter"), [("ines", "I"), ("«42»", "4"), ("élan", "É"), ("سلمى", "س"), ("ß", "S"), ("…", "")]
)
def test_the_letter_is_the_first_that_can_be_read(name: str, letter: str) -> None:
    assert initial(name) == letter
