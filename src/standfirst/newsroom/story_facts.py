"""A story as machines read it: the JSON-LD of a news article, and the story's address in other languages."""

import json
from typing import Any

from django.utils.safestring import SafeString, mark_safe

from standfirst.newsroom.address import absolute
from standfirst.newsroom.pictures import make_renditions
from standfirst.newsroom.story import StoryPage

UNSAFE = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026"}  # A headline must not end the block.


def story_facts(story: StoryPage) -> SafeString:
    """The data block in the head of a story's page."""
    facts: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": absolute(story.address),
        "headline": story.title,
        "description": story.standfirst,
        "inLanguage": story.edition.language,
        "articleSection": story.section.title,
        "datePublished": story.dated_at.isoformat(),
        "dateModified": (story.updated_at or story.dated_at).isoformat(),
        "dateCreated": story.dated_at.isoformat(),
        "author": [{"@type": "Person", "name": line.author.name} for line in story.bylines],
        "publisher": {"@type": "NewsMediaOrganization", "name": story.edition.title},
        "image": [absolute(rendition.url) for rendition in picture_sizes(story)],
    }
    kept = {name: fact for name, fact in facts.items() if fact}
    return mark_safe(json.dumps(kept, ensure_ascii=False).translate(UNSAFE))  # noqa: S308


def picture_sizes(story: StoryPage) -> list[Any]:
    return make_renditions(story.lead_picture) if story.lead_picture else []
