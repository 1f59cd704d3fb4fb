"""Links are found as people write them."""

import pytest

from standfirst.standards.links import links_in


@pytest.mark.parametrize(
    "link", ["t.me/example", "https://example.org/a", "www.example.org", "bit.ly/3xYz", "example.com"]
)
def test_a_link_is_found_with_its_place(link):
    text = f"See {link}, please."
    ((_, span),) = links_in(text)
    assert text[slice(*span)] == link


@pytest.mark.parametrize("text", ["No links.", "e.g. this", "End.Next", "I am at t.me"])
def test_ordinary_dots_are_no_links(text):
    assert not links_in(text)
