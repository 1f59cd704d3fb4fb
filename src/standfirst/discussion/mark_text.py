"""Marks in a comment's text the places that findings speak of."""

from collections.abc import Iterable, Iterator

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

Span = tuple[int, int]


def mark_text(text: str, spans: Iterable[Span]) -> SafeString:
    """The text as HTML, each span inside `<mark>`; spans that overlap or touch become one. White space is kept."""
    end, pieces = 0, []
    for start, stop in joined(spans, len(text)):
        pieces.append(format_html("{}<mark>{}</mark>", text[end:start], text[start:stop]))
        end = stop
    return format_html("{}{}", format_html_join("", "{}", ((piece,) for piece in pieces)), text[end:])


def joined(spans: Iterable[Span], length: int) -> Iterator[Span]:
    """The spans in order, none overlapping another, none reaching beyond the text."""
    begun: Span | None = None
    for start, stop in sorted((max(0, start), min(stop, length)) for start, stop in spans):
        if start >= stop:
            continue
        if begun and start <= begun[1]:
            begun = (begun[0], max(begun[1], stop))
            continue
        if begun:
            yield begun
        begun = (start, stop)
    if begun:
        yield begun
