"""Publishes the demo newspaper's stories with their pictures, authors, notes and tags."""

from datetime import datetime, timedelta
from typing import Any

from django.core.files.images import ImageFile
from wagtail.images import get_image_model

from standfirst.config.demo.body import to_blocks, to_notes
from standfirst.config.demo.content import picture_file
from standfirst.newsroom.models import Author, Note, SectionPage, StoryAuthor, StoryPage
from standfirst.newsroom.publish_story import publish_story


def publish_demo_story(
    section: SectionPage, about: dict[str, Any], authors: dict[str, Author], *, now: datetime
) -> StoryPage:
    """A published story in the section, dated as many hours before `now` as its file says."""
    story = StoryPage(
        title=about["headline"],
        slug=about["slug"],
        locale_id=section.locale_id,
        standfirst=about.get("standfirst", ""),
        dateline=about.get("dateline", ""),
        dated_at=now - timedelta(hours=about["hours_ago"]),
        updated_at=now - timedelta(hours=about["updated_hours_ago"]) if "updated_hours_ago" in about else None,
        short_code=about["short_code"],
        body=to_blocks(about["body"]),
        **lead_picture(about),
    )
    story.first_published_at = story.dated_at
    story.story_authors = [StoryAuthor(author=authors[key]) for key in about.get("authors", [])]
    story.notes = [Note(text=note) for note in to_notes(about["body"])]
    story.tags.add(*about.get("tags", []))
    return publish_story(story, section=section)


def lead_picture(about: dict[str, Any]) -> dict[str, Any]:
    """The fields of the lead picture; none where the story has no picture."""
    if not about.get("picture") or not picture_file(about["picture"]).exists():
        return {}
    return {
        "lead_picture": get_picture(about["picture"]),
        "lead_alt": about.get("alt", ""),
        "lead_caption": about.get("caption", ""),
        "lead_credit": about.get("credit", ""),
    }


def get_picture(name: str) -> Any:
    """The picture in Wagtail's library; editions share it."""
    image_model = get_image_model()
    picture = image_model.objects.filter(title=name).first()
    if picture is None:
        with picture_file(name).open("rb") as file:
            picture = image_model.objects.create(title=name, file=ImageFile(file, name=f"{name}.webp"))
    return picture
