"""Makes the HTML of a comment, once, when it is written."""

import re
from collections.abc import Iterator
from functools import cache
from html import escape

import nh3
from linkify_it import LinkifyIt  # type: ignore[import-untyped]
from linkify_it.main import Match  # type: ignore[import-untyped]

TAGS = {"p", "br", "a"}
ATTRIBUTES = {"a": {"href"}, "p": {"dir"}}
SHOWN = 60  # Characters of a link that are shown; the whole address is behind it.
HALVES = re.compile("[\ud800-\udfff]")  # Of characters: no page can hold them.
# No browser takes a longer address. Each piece is looked through by itself: the time that the finder takes grows with
# the square of what it is given, and so with the length of the comment alone.
LONGEST_ADDRESS = 2000
PIECE = re.compile(r"\S+")
PARAGRAPHS = re.compile(r"\n\s*\n")


@cache
def finder() -> LinkifyIt:
    """Finds web addresses in every script. An e-mail address is nobody's to click, so none becomes a link."""
    return LinkifyIt(options={"fuzzy_link": True, "fuzzy_email": False, "fuzzy_ip": False})


def render_comment(text: str) -> str:
    """Paragraphs, line breaks and links; everything else that the text holds is shown as it was typed."""
    whole = HALVES.sub("\ufffd", text)
    paragraphs = (
        f'<p dir="auto">{with_links(paragraph)}</p>' for paragraph in PARAGRAPHS.split(whole) if paragraph.strip()
    )
    return nh3.clean(
        "".join(paragraphs),
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes={"http", "https"},
        link_rel="nofollow ugc noopener",
    )


def with_links(paragraph: str) -> str:
    pieces, end = [], 0
    for start, stop, found in links_in(paragraph):
        pieces += [broken(paragraph[end:start]), link(found.url, found.text)]
        end = stop
    return "".join([*pieces, broken(paragraph[end:])])


def links_in(paragraph: str) -> Iterator[tuple[int, int, Match]]:
    """Where web addresses stand; an address has no space in it."""
    for piece in PIECE.finditer(paragraph):
        written = piece.group()
        if len(written) <= LONGEST_ADDRESS and ("." in written or ":" in written or "/" in written):
            for found in finder().match(written) or []:
                if found.schema in {"", "http:", "https:", "//"}:
                    yield piece.start() + found.index, piece.start() + found.last_index, found


def link(address: str, words: str) -> str:
    shown = words if len(words) <= SHOWN else f"{words[: SHOWN - 1]}…"
    return f'<a href="{escape(address)}">{escape(shown)}</a>'


def broken(text: str) -> str:
    return escape(text).replace("\n", "<br>")
