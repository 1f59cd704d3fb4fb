"""The text of a story as it is read: the dateline leads it, sub-headings have names, `[1]` leads to the first note."""

import re
from collections import Counter
from collections.abc import Callable

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify
from django.utils.translation import gettext as _

HEADING = re.compile(r"<(h[23])[^>]*>(.*?)</\1>", re.DOTALL)
BLOCK_KEY = re.compile(r' data-block-key="[^"]*"')
TAG = re.compile(r"(<[^>]+>)")
MENTION = re.compile(r"\[([0-9]{1,3})\]")
FIRST_PARAGRAPH = re.compile(r"\A\s*(?:<div[^>]*>\s*)?<p>")


def story_body(html: str, *, dateline: str, notes: int) -> SafeString:
    """`html` is what the blocks of the body rendered; it is safe, and so is what comes back."""
    html = BLOCK_KEY.sub("", html)
    html = name_headings(html)
    html = link_notes(html, notes)
    return mark_safe(lead_with_dateline(html, dateline))  # noqa: S308  (only escaped text is put into it)


def name_headings(html: str) -> str:
    """Each sub-heading gets an id made of its words, so that it can be linked to."""
    used: Counter[str] = Counter()

    def named(found: re.Match[str]) -> str:
        level, inner = found[1], found[2]
        name = slugify(TAG.sub("", inner), allow_unicode=True) or "part"
        used[name] += 1
        suffix = f"-{used[name]}" if used[name] > 1 else ""
        return f'<{level} id="{name}{suffix}">{inner}</{level}>'

    return HEADING.sub(named, html)


def link_notes(html: str, notes: int) -> str:
    """`[1]` in the text becomes a link to note 1, where there is one; tags are left as they are."""
    pieces = TAG.split(html)
    link = note_linker(notes)
    return "".join(piece if number % 2 else MENTION.sub(link, piece) for number, piece in enumerate(pieces))


def note_linker(notes: int) -> Callable[[re.Match[str]], str]:
    seen: set[int] = set()

    def link(found: re.Match[str]) -> str:
        number = int(found[1])
        if not 1 <= number <= notes:
            return found[0]
        # The note leads back to where it is first mentioned.
        name = format_html(' id="mention-{}"', number) if number not in seen else ""
        seen.add(number)
        return format_html(
            '<sup class="mention"><a href="#note-{0}"{1} role="doc-noteref" aria-label="{2}">{0}</a></sup>',
            number,
            name,
            _("Note %(number)s") % {"number": number},
        )

    return link


def lead_with_dateline(html: str, dateline: str) -> str:
    """`NORTHQUAY —` before the first words; on a line of its own where the text begins with something else."""
    if not dateline:
        return html
    mark = format_html('<span class="dateline">{}</span> — ', dateline)
    first = FIRST_PARAGRAPH.match(html)
    if first is None:
        return format_html('<p class="dateline">{}</p>', dateline) + html
    return first[0] + mark + html[first.end() :]
