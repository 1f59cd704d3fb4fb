"""What a page says became of a comment is read rightly, and words that are nowhere count as lost."""

from typing import Any

import pytest

from standfirst.config.trial.browser import Page
from standfirst.config.trial.post import ASKED, HELD, LOST, PUBLISHED, REFUSED, SENT_BACK, Tally, post

STORY = '<main><form action="/discussions/1/write/"><textarea name="text"></textarea></form></main>'
BOX = '<form action="/discussions/1/write/"><textarea name="text">{}</textarea></form>'


class Answering:
    """A browser whose site always gives the same answer."""

    def __init__(self, page: Page, words: str = "My words.") -> None:
        self.page, self.words = page, words

    def get(self, address: str) -> Page:
        return Page(address, 200, STORY)

    def submit(self, page: Page, action: str, fields: Any) -> Page:
        assert page.form(action)
        assert fields == {"text": self.words}
        return self.page


def told(word: str, kept: str) -> Page:
    html = f'<div data-outcome="{word}"><li data-standard="privacy"></li><li data-standard="privacy"></li></div>'
    return Page("http://site/discussions/1/write/", 422, f"<main>{html}{BOX.format(kept)}</main>")


@pytest.mark.parametrize(
    ("answer", "kind", "standards"),
    [
        (Page("http://site/en/#c1", 200, '<div class="comment-text"><p>My words.</p></div>'), PUBLISHED, ()),
        (
            Page(
                "http://site/w/?held=1", 200, '<div class="comment-text">My words.<i data-standard="no-spam"></i></div>'
            ),
            HELD,
            ("no-spam",),
        ),
        (
            Page(
                "http://site/en/#c1",
                200,
                '<div class="comment-text">My <a href="http://words.example/">words.e…</a></div>',
            ),
            LOST,
            (),
        ),
        (
            Page("http://site/w/", 422, f'<ul class="errorlist"><li>Too long: 9.</li></ul>{BOX.format("My words.")}'),
            SENT_BACK,
            ("Too long",),
        ),
        (told("ask", "My\nwords."), ASKED, ("privacy",)),
        (told("refuse", "My words."), REFUSED, ("privacy",)),
        (told("refuse", ""), LOST, ("privacy",)),
        (Page("http://site/en/", 200, "<main>Other words.</main>"), LOST, ()),
        (Page("http://site/en/", 500, '<div class="comment-text">My words.</div>'), LOST, ()),
    ],
)
def test_an_outcome_is_read_from_the_page(answer: Page, kind: str, standards: tuple[str, ...]) -> None:
    outcome = post(Answering(answer), "/en/", "My words.")  # type: ignore[arg-type]
    assert (outcome.kind, outcome.standards) == (kind, standards)


def test_a_tally_counts_outcomes_and_standards_and_names_what_was_lost() -> None:
    tally = Tally()
    for answer in (told("ask", "My words."), Page("http://site/en/", 502, "Bad gateway")):
        tally.add(post(Answering(answer), "/en/", "My words."), "My words.")  # type: ignore[arg-type]
    assert tally.outcomes == {ASKED: 1, LOST: 1}
    assert tally.standards[ASKED] == {"privacy": 1}
    assert tally.lost == ["'My words.': 502 Bad gateway"]


def test_a_comment_whose_link_is_shown_shortened_is_not_lost() -> None:
    html = (
        '<div class="comment-text"><p>See <a href="https://example.org/a/long/way">https://exam…</a> and go.</p></div>'
    )
    words = "See https://example.org/a/long/way\x92 and go."
    outcome = post(Answering(Page("http://site/en/#c1", 200, html), words), "/en/", words)  # type: ignore[arg-type]
    assert outcome.kind == PUBLISHED
