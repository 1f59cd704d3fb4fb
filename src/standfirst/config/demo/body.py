"""Turns a demo story's Markdown into the blocks and notes of a story."""

import re
from functools import cache
from typing import Any

from markdown_it import MarkdownIt

from standfirst.commons.clean_html import clean_story_html

NOTE = re.compile(r"^\[\^(\d+)\]:\s*(.+)$", re.MULTILINE)
NOTE_MARK = re.compile(r"\[\^(\d+)\]")
QUOTE = re.compile(r"<blockquote>\s*(.*?)\s*</blockquote>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")


@cache
def markdown() -> MarkdownIt:
    """The parser of the stories' Markdown; their quotation marks are already typographic."""
    return MarkdownIt("commonmark")


def to_blocks(text: str) -> list[dict[str, Any]]:
    """Text and pulled quotes in turn, as the body of a story holds them."""
    html = clean_story_html(markdown().render(NOTE_MARK.sub(r"[\1]", NOTE.sub("", text))))
    blocks: list[dict[str, Any]] = []
    for number, part in enumerate(QUOTE.split(html)):
        if number % 2:
            blocks.append({"type": "quote", "value": TAG.sub("", part)})
        elif part.strip():
            blocks.append({"type": "text", "value": part.strip()})
    return blocks


def to_notes(text: str) -> list[str]:
    """The footnotes' texts as HTML, in the order of their numbers."""
    found = sorted((int(number), note) for number, note in NOTE.findall(text))
    return [clean_story_html(markdown().renderInline(note)) for _, note in found]
