"""The HTML of a comment."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standfirst.discussion.render_comment import LONGEST_ADDRESS, finder, links_in, render_comment


def test_blank_lines_part_paragraphs_and_single_ones_break_lines() -> None:
    assert render_comment("One\ntwo\n\n \nThree") == '<p dir="auto">One<br>two</p><p dir="auto">Three</p>'


def test_a_link_can_be_followed_and_passes_nothing_on() -> None:
    html = render_comment("See https://example.org/a?b=1&c=2 for more.")
    assert '<a href="https://example.org/a?b=1&amp;c=2" rel="nofollow ugc noopener">' in html


def test_a_long_link_is_shown_shortened_and_leads_to_all_of_it() -> None:
    address = "https://example.org/" + "a" * 200
    html = render_comment(address)
    assert f'href="{address}"' in html
    assert "…</a>" in html


@pytest.mark.parametrize(
    "text", ["anna@example.org", "mailto:anna@example.org", "javascript:alert(1)", "12.5 10.0.0.1"]
)
def test_what_is_no_web_address_becomes_no_link(text: str) -> None:
    assert "<a" not in render_comment(text)


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a < b & c > d"])
def test_html_that_was_typed_is_shown_as_it_was_typed(text: str) -> None:
    html = render_comment(text)
    assert "&lt;" in html
    assert "<script" not in html
    assert "<img" not in html


@given(st.text(alphabet=st.sampled_from("<>&\"' \n/:.ahtps=")))
def test_whatever_is_typed_only_our_tags_come_out(text: str) -> None:
    html = render_comment(text)
    for tag in ('<p dir="auto">', "</p>", "<br>", "</a>"):
        html = html.replace(tag, "")
    assert all(piece.startswith("a href=") for piece in html.split("<")[1:])


WORDS = st.sampled_from(
    (
        "see",
        "http://a.org/b",
        "(www.example.org)",
        "a.com,b.com",
        "//x.y/z",
        "anna@a.org",
        "…",
        "Ж.рф",
        "x:",
        "1.2",
        "\n",
    )
)


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_links_are_the_same_as_if_the_paragraph_were_read_as_a_whole(paragraph: str) -> None:
    whole = [
        (each.index, each.last_index, each.url) for each in finder().match(paragraph) or [] if each.schema != "mailto:"
    ]
    assert [(start, end, found.url) for start, end, found in links_in(paragraph)] == whole


@pytest.mark.parametrize("text", ["http://a.b/c " * 400, "http://a.b/c," * 400, "www." * 2000])
def test_nobody_reads_more_at_once_than_an_address_is_long(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """The time that finding addresses takes grows with the square of what is read at once."""
    given = []
    monkeypatch.setattr(type(finder()), "match", lambda _, piece: given.append(len(piece)))
    render_comment(text)
    assert max(given, default=0) <= LONGEST_ADDRESS
