"""Signs that a comment is there for its links."""

import re
from collections import Counter
from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings, known
from standfirst.standards.finding import Finding
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

# Addresses with a scheme or "www.", and bare names of the endings that people leave bare.
LINK = re.compile(
    r"(?<![\w@.-])(?:https?://|www\.)[^\s<>\"“”«»]+"
    r"|(?<![\w@./-])[a-z0-9][a-z0-9-]{1,62}(?:\.[a-z0-9-]{2,62}){0,4}"
    r"\.(?:com|org|net|info|biz|shop|xyz|online|site|club|top|io|me|ly|ru|fr|de|uk|es|it|tr|eu)(?![\w@.-])(?:/[^\s<>\"“”«»]*)?",
    re.IGNORECASE,
)
# Every link has one; looking for it first spares most comments the search for links.
INNER_DOT = re.compile(r"[^\W_]\.[^\W_]")
LEADING = re.compile(r"(?:https?://)?(?:www\.)?", re.IGNORECASE)
CLOSING = ".,;:!?)]}'’*_…"
SOME, MANY = 0.6, 0.95  # How certain we are of spam just over a limit, and well over it.


def too_many_links(comment: Comment, _: Surroundings, limits: Limits) -> Iterator[Finding]:
    count = len(links_in(comment.text))
    if count > limits["links"]:
        certainty = MANY if count > 2 * limits["links"] else SOME
        yield Finding(N_("Links in this comment: {count}."), {"count": count}, certainty=certainty)


def same_link_repeated(comment: Comment, _: Surroundings, __: Limits) -> Iterator[Finding]:
    links = links_in(comment.text)
    for address, count in Counter(address for address, _ in links).items():
        if count > 1:
            last = [span for other, span in links if other == address][-1]
            reason = N_("Times that this link stands here: {count}.")
            yield Finding(reason, {"count": count}, last, certainty=MANY if count > 2 else SOME)


def same_link_in_comments(comment: Comment, around: Surroundings, limits: Limits) -> Iterator[Finding]:
    links = links_in(comment.text)
    if not links:
        return
    earlier = [{address for address, _ in links_in(own.text)} for own in known(around.own_recent)]
    for address, span in dict(reversed(links)).items():
        count = sum(address in addresses for addresses in earlier) + 1
        if count > limits["comments_with_link"]:
            reason = N_("Comments in which you posted this link lately: {count}.")
            yield Finding(reason, {"count": count}, span, certainty=0.9)


def links_in(text: str) -> list[tuple[str, tuple[int, int]]]:
    """The addresses in a text, spelt so that the same one compares equal, and where they stand."""
    if not INNER_DOT.search(text):
        return []
    return [link for match in LINK.finditer(text) if (link := tidy(match))]


def tidy(match: re.Match[str]) -> tuple[str, tuple[int, int]] | None:
    written = match.group().rstrip(CLOSING)
    address = LEADING.sub("", written, count=1).split("#")[0].rstrip("/")
    host, slash, path = address.partition("/")
    return (host.lower() + slash + path, (match.start(), match.start() + len(written))) if host else None
