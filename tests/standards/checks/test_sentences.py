"""Only a long run-on is told, in any script's own way of ending a sentence."""

import pytest

from standfirst.standards.checks.sentences import run_on_sentence
from standfirst.standards.comment import Comment, Surroundings


def spans(text, words=30):
    findings = run_on_sentence(Comment(text), Surroundings(), {"sentence_words": words})
    return [text[slice(*finding.span)] for finding in findings]


@pytest.mark.parametrize("word", ["word ", "كلمة ", "слово ", "λέξη "])
def test_a_long_run_of_words_without_a_stop_is_told(word):
    assert spans(word * 31) == [word * 31]


@pytest.mark.parametrize("stop", [". ", "! ", "? ", "… ", "؟ ", "۔ ", "। ", "。", "！", "\n", "; ", " — ", " 👍 "])
def test_whatever_ends_a_sentence_ends_it(stop):
    assert spans(("word " * 20 + "end" + stop) * 5) == []


def test_as_many_words_as_the_limit_are_welcome():
    assert spans("word " * 30) == []


def test_signs_without_spaces_count_two_to_a_word():
    assert spans("这条路应该早点开通" * 8)
    assert spans("这条路应该早点开通" * 6) == []


def test_scripts_that_end_sentences_by_a_space_are_left_alone():
    assert spans("ถนนสายนี้ควรเปิดเร็วกว่านี้" * 30) == []


def test_only_the_run_on_part_is_pointed_at():
    assert spans("Short. " + "word " * 40 + "end. Short again.") == ["word " * 40 + "end"]
