"""The sentences of a text, and places in it counted as UTF-16 counts."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

MOST_SPANS = 24  # Each costs a scoring; a text of more sentences is cut into this many runs of sentences.
NEAR = 20  # Signs after a full stop within which the next word begins.

# Where a sentence may end. A run of full stops is tried from its first one only, so that a long one costs no square.
END = re.compile(
    r"""(?<![.!?…؟۔])[.!?…؟۔]++["'”’»)\]]*+(?=\s)"""  # In most scripts a space follows,
    r"|(?<![。！？])[。！？]++[」』”）]*+"  # in Chinese and Japanese none.
    r"|(?<!\n)\n++"
)


class Span(NamedTuple):
    """A part of a text, its end exclusive."""

    begin: int
    end: int


def sentences(text: str) -> list[Span]:
    """The sentences of a text in order, without the space around them; all of it where there is but one."""
    edges = [0, *sentence_ends(text), len(text)]
    found = [span for begin, end in pairwise(edges) if (span := trimmed(text, begin, end))]
    return gathered(found)


def sentence_ends(text: str) -> Iterator[int]:
    for match in END.finditer(text):
        following = text[match.end() : match.end() + NEAR].lstrip()[:1]
        if not (match[0] == "." and following.islower()):  # As after an abbreviation.
            yield match.end()


def trimmed(text: str, begin: int, end: int) -> Span | None:
    part = text[begin:end]
    start = begin + len(part) - len(part.lstrip())
    return Span(start, start + len(part.strip())) if part.strip() else None


def gathered(found: Sequence[Span]) -> list[Span]:
    """At most `MOST_SPANS`, neighbours joined where there are more."""
    size = -(-len(found) // MOST_SPANS) or 1
    runs = (found[start : start + size] for start in range(0, len(found), size))
    return [Span(run[0].begin, run[-1].end) for run in runs]


def in_utf16(text: str, spans: Sequence[Span]) -> list[Span]:
    """The same spans, in order and apart, counted in UTF-16 code units."""
    if not text or max(text) <= "\uffff":
        return list(spans)
    counted, at, units = [], 0, 0
    for span in spans:
        units += length_in_utf16(text[at : span.begin])
        length = length_in_utf16(text[span.begin : span.end])
        counted.append(Span(units, units + length))
        at, units = span.end, units + length
    return counted


def length_in_utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
