"""A folded text is plain, and points back at the characters that it came from."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from standfirst.standards.folding import fold, words_of

anything = some.text(alphabet=some.characters(), max_size=200)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Straße", "strasse"),
        ("ÉTÉ", "ete"),
        ("раураl", "paypal"),
        ("ｆｕｌｌ", "full"),
        ("ﬁne", "fine"),
        ("z\u200be\u00adr\u2060o", "zero"),
        ("مُحَمَّد", "محمد"),
        ("إلـــى", "الي"),
        ("مدرسة", "مدرسه"),
        ("हिन्दी", "हिन्दी"),
    ],
)
def test_what_reads_alike_folds_alike(text, folded):
    assert fold(text).text == folded


@given(anything)
def test_every_folded_character_points_into_the_original(text):
    folded = fold(text)
    for index in range(len(folded.text)):
        start, end = folded.original_span(index, index + 1)
        assert 0 <= start < end <= len(text)
        assert folded.text[index] in fold(text[start:end]).text


@given(anything, anything)
def test_a_part_folds_to_the_same_wherever_it_stands(before, after):
    assert fold(before + "é" + after).text == fold(before + "é").text + fold(after).text


@given(anything)
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text).text).text == fold(text).text


@given(some.text(alphabet="abc é.!?", min_size=1))
def test_the_words_of_a_text_do_not_depend_on_case_or_punctuation(text):
    assert words_of(text.upper()) == words_of(text)


def test_a_text_without_words_is_its_signs():
    assert words_of(" 👍 👍 ") == "👍👍"
    assert words_of("") == ""
