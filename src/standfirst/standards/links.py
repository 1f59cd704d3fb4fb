"""The links in a text, spelt so that the same one compares equal."""

import re
from functools import lru_cache

# Addresses with a scheme or "www.", and bare names of the endings that people leave bare.
LINK = re.compile(
    r"(?<![\w@.-])(?:https?://|www\.)[^\s<>\"“”«»]+"
    r"|(?<![\w@./-])[a-z0-9][a-z0-9-]{1,62}(?:\.[a-z0-9-]{2,62}){0,4}"
    r"\.(?:com|org|net|info|biz|shop|xyz|online|site|club|top|io|me|ly|ru|fr|de|uk|es|it|tr|eu)(?![\w@.-])(?:/[^\s<>\"“”«»]*)?"
    r"|(?<![\w@./-])(?:t\.me|t\.ly|v\.gd|x\.gd|j\.mp)/[^\s<>\"“”«»]+",
    re.IGNORECASE,
)
# Every link has one; looking for it first spares most comments the search for links.
INNER_DOT = re.compile(r"\.(?<=[^\W_]\.)[^\W_]")
LEADING = re.compile(r"(?:https?://)?(?:www\.)?", re.IGNORECASE)
CLOSING = ".,;:!?)]}'’*_…"


@lru_cache(maxsize=128)  # Many checks in a row look at the same comment, and at its author's recent ones.
def links_in(text: str) -> tuple[tuple[str, tuple[int, int]], ...]:
    """The addresses in a text, spelt so that the same one compares equal, and where they stand."""
    if not INNER_DOT.search(text):
        return ()
    return tuple(link for match in LINK.finditer(text) if (link := tidy(match)))


def tidy(match: re.Match[str]) -> tuple[str, tuple[int, int]] | None:
    written = match.group().rstrip(CLOSING)
    address = LEADING.sub("", written, count=1).split("#")[0].rstrip("/")
    host, slash, path = address.partition("/")
    return (host.lower() + slash + path, (match.start(), match.start() + len(written))) if host else None
