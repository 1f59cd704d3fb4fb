"""Makes text of a mail's HTML: what a person would have read, without scripts, styles and addresses of pictures."""

import re
from html.parser import HTMLParser

BLOCKS = frozenset(
    "address article aside blockquote center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav "
    "ol p pre section table tbody td tfoot th thead title tr ul".split()
)
SILENT = frozenset("head script style template noscript title object svg math".split())
EMPTY = frozenset("area base br col embed hr img input link meta source track wbr".split())

UNFINISHED = re.compile(r"<[!/?a-zA-Z][^<>]{0,200}$")  # A tag at the very end that nobody closed.


class TextOfHtml(HTMLParser):
    """Gathers the words; `lines` are ready at any moment, however broken the HTML is."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = [""]
        self.silent = 0
        self.quoted = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in SILENT:
            self.silent += 1
        if tag in BLOCKS or tag == "br":
            self.lines.append("")
        if tag == "blockquote":
            self.quoted += 1
        if tag == "body":
            self.silent = 0  # A head that nobody closed ends here.

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in EMPTY:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in SILENT:
            self.silent = max(0, self.silent - 1)
        if tag == "blockquote":
            self.quoted = max(0, self.quoted - 1)
        if tag in BLOCKS:
            self.lines.append("")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            begun = self.lines[-1] or ("> " if self.quoted else "")
            self.lines[-1] = begun + re.sub(r"\s+", " ", data)


def html_to_text(html: str) -> str:
    """One line a paragraph; what is quoted begins with `>` as in plain mails."""
    parser = TextOfHtml()
    try:
        parser.feed(UNFINISHED.sub("", html))
        parser.close()
    except (AssertionError, ValueError):  # The parser's own complaints about declarations that never end.
        return re.sub(r"<[^>]*>", " ", html)
    lines = [line.strip() for line in parser.lines]
    return re.sub(r"\n{3,}", "\n\n", "\n".join("" if line == ">" else line for line in lines)).strip()
