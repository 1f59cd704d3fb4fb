"""Turns an agency's HTML into the body of a story: only text that belongs to it, cleaned."""

import re

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, Tag

from standfirst.commons.clean_html import clean_story_html

NOT_TEXT = "head, title, figure, img, picture, video, audio, iframe, script, style, form, svg, table, .dat, .byline"
CONTAINERS = ["html", "body", "main", "article", "section", "header", "footer", "div"]
INLINE = {"a", "b", "strong", "i", "em", "span", "sup", "sub", "br"}
RENAMED = {"h1": "h2", "h4": "h3", "h5": "h3", "h6": "h3"}
DATELINE = re.compile(r"^\s*(?P<place>[^\W\d_][^()\d]{1,40}?)\s*\((?P<agency>[A-Za-z]{2,10})\)\s*(?:--|[-–—])\s*")
EMPTY = re.compile(r"<(p|h2|h3|blockquote|li|ul|ol)>(\s|&nbsp;|<br>)*</\1>")


def to_body(html: str, *, headline: str) -> str:
    """Clean HTML of paragraphs, sub-headings, lists and quotes, without the headline said again."""
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup.select(NOT_TEXT):
        tag.decompose()
    for tag in soup.find_all(["h1", "h2"]):
        if " ".join(tag.get_text().split()) == headline:
            tag.decompose()
    for old, new in RENAMED.items():
        for tag in soup.find_all(old):
            tag.name = new
    _put_loose_text_into_paragraphs(soup)
    return EMPTY.sub("", clean_story_html(str(soup))).strip()


def split_dateline(body: str) -> tuple[str, str]:
    """`("GROSSETO, Italy", body without it)` where the body opens with a place and an agency, else `("", body)`."""
    if not body.startswith("<p>"):
        return "", body
    match = DATELINE.match(body[3:])
    if match is None or not match["place"].split(",")[0].isupper():
        return "", body
    return match["place"], "<p>" + body[3 + match.end() :]


def _put_loose_text_into_paragraphs(soup: BeautifulSoup) -> None:
    for container in [soup, *soup.find_all(CONTAINERS)]:
        run: list[PageElement] = []
        for child in [*container.children, None]:
            if isinstance(child, NavigableString) or (isinstance(child, Tag) and child.name in INLINE):
                run.append(child)
            else:
                _wrap(run, soup)
                run = []


def _wrap(run: list[PageElement], soup: BeautifulSoup) -> None:
    if not "".join(element.get_text() for element in run).strip():
        return
    paragraph = soup.new_tag("p")
    run[0].insert_before(paragraph)
    for element in run:
        paragraph.append(element.extract())
