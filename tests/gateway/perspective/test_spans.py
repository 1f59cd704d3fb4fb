"""Sentences are found, and places counted as JavaScript counts them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from standfirst.gateway.perspective.spans import MOST_SPANS, Span, in_utf16, sentences


def parts(text: str) -> list[str]:
    return [text[span.begin : span.end] for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One.", ["One."]),
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("No full stop\nA line", ["No full stop", "A line"]),
        ("Wait... what?! “Really.” Yes", ["Wait...", "what?!", "“Really.”", "Yes"]),
        ("He paid approx. ten euros, i.e. too much.", ["He paid approx. ten euros, i.e. too much."]),
        ("Version 2.5 is out.", ["Version 2.5 is out."]),
        ("他来了。我走了！", ["他来了。", "我走了！"]),
        ("هل جاء؟ نعم.", ["هل جاء؟", "نعم."]),
        ("  ", []),
    ],
)
def test_a_text_is_cut_into_its_sentences(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@given(st.text(alphabet="ab .!?\n。😀é", max_size=300))
@settings(max_examples=200, deadline=None)
def test_spans_agree_with_utf16_and_lose_no_letter(text: str) -> None:
    found = sentences(text)
    assert len(found) <= MOST_SPANS
    units = text.encode("utf-16-le")
    for span, counted in zip(found, in_utf16(text, found), strict=True):
        assert units[2 * counted.begin : 2 * counted.end].decode("utf-16-le") == text[span.begin : span.end]
    assert "".join("".join(parts(text)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    "text", ["." * 20_000, "...'" * 5000, "\n" * 20_000, ". " * 10_000, "。" * 6000, "\U0001f600" * 5000]
)
def test_hostile_texts_are_cut_at_once(text: str) -> None:
    assert len(in_utf16(text, sentences(text))) <= MOST_SPANS


def test_plain_text_is_counted_as_it_is() -> None:
    assert in_utf16("é. b", [Span(0, 2), Span(3, 4)]) == [(0, 2), (3, 4)]
