"""The lists hold what their README says, and nothing by mistake."""

import pytest

from standfirst.standards.folding import fold
from standfirst.standards.lexicon import (
    LANGUAGES,
    Entry,
    Lexicon,
    lexicon_for,
    parse_lines,
    read_lines,
    without_prefixes,
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_a_list_is_understood(language):
    for kind, word, flags in read_lines(language):
        assert kind in {"mild", "strong", "allow"}, word
        assert flags <= {"everywhere", "lower", "spelt"}, word
        assert len(word.strip("*")) >= 2
        assert "*" not in word.strip("*")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_stands_twice(language):
    words = [word if "spelt" in flags else fold(word).text for _, word, flags in read_lines(language)]
    assert sorted(words) == sorted(set(words))


def test_a_list_holds_its_own_words_and_what_offends_everywhere():
    french, spanish = lexicon_for("fr"), lexicon_for("es")
    assert french.find("merde")
    assert not spanish.find("merde")
    assert french.find("bullshit")
    assert spanish.find("bullshit")


def test_stems_cores_and_allowed_words_are_told_apart():
    lexicon = Lexicon()
    for word in ("sill*", "*daft*", "odd"):
        lexicon.add(Entry(word, strong=False))
    lexicon.allow("sillon*")
    assert all(lexicon.find(word) for word in ("silly", "silliest", "undaftly", "odd"))
    assert not any(lexicon.find(word) for word in ("sil", "sillons", "odds", "even"))


def test_notes_and_flags_are_no_part_of_a_word():
    lines = ["# A note.", "", "mild Crème brûlée | lower # another"]
    assert list(parse_lines(lines)) == [("mild", "Crème brûlée", frozenset({"lower"}))]


def test_arabic_prefixes_come_off_in_their_order_and_leave_a_word():
    assert "بيت" in without_prefixes("وبالبيت")
    assert without_prefixes("بيت") == ["بيت"]
    assert len(without_prefixes("و" * 10_000)) < 20


@pytest.mark.parametrize("written", ["coño", "Coño", "COÑO"])
def test_an_entry_that_depends_on_its_letters_is_found_in_any_case(written):
    entry = Entry("cono", strong=True, spelt="coño")
    assert entry.is_spelt_in(written)
    assert not entry.is_spelt_in("cono")


def test_a_turkish_i_with_and_without_a_dot_are_two_letters():
    entry = Entry("bit", strong=True, spelt="bit")
    assert entry.is_spelt_in("bit")
    assert not entry.is_spelt_in("bıt")
    assert not entry.is_spelt_in("BIT")
    assert entry.is_spelt_in("BİT")
