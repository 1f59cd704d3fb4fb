"""The one way in which HTML from outside becomes HTML of ours."""

import nh3

STORY_TAGS = {"p", "h2", "h3", "b", "strong", "i", "em", "a", "ul", "ol", "li", "blockquote", "sup", "sub", "br", "hr"}
STORY_ATTRIBUTES = {"a": {"href"}}
SCHEMES = {"http", "https", "mailto"}


def clean_story_html(html: str) -> str:
    """Only what a story's text may hold; scripts, styles, frames and event handlers are gone with their content."""
    return nh3.clean(
        html, tags=STORY_TAGS, attributes=STORY_ATTRIBUTES, url_schemes=SCHEMES, link_rel="noopener noreferrer nofollow"
    )
