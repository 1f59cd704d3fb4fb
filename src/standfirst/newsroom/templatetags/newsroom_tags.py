"""Dates, times, pictures and lists as the templates of the whole site tell them."""

from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail.images.models import AbstractImage

from standfirst.newsroom import front_page as front
from standfirst.newsroom import section_list as lists
from standfirst.newsroom.address import absolute
from standfirst.newsroom.edition import EditionPage
from standfirst.newsroom.more_from_section import more_from_section
from standfirst.newsroom.pictures import make_renditions
from standfirst.newsroom.section import SectionPage
from standfirst.newsroom.story import StoryPage
from standfirst.newsroom.story_body import story_body as make_body
from standfirst.newsroom.story_facts import story_facts
from standfirst.newsroom.story_translations import story_translations
from standfirst.newsroom.tell_time import full_time, long_day, short_time, utc_time

register = template.Library()
register.filter("long_day", long_day)
register.filter("utc_time", utc_time)
register.simple_tag(absolute)
register.simple_tag(front.front_page)
register.simple_tag(more_from_section)
register.simple_tag(story_facts)
register.simple_tag(story_translations)


@register.simple_tag
def section_list(section: SectionPage, before: str | None) -> lists.SectionList:
    """A page of the section's stories."""
    return lists.section_list(section, before or "")


@register.filter
def iso_day(day: date) -> str:
    """`2026-11-23`."""
    return day.isoformat()


@register.simple_tag(takes_context=True)
def story_time(context: template.Context, moment: datetime, edition: EditionPage) -> SafeString:
    """A `<time>` that is short beside the edition's date."""
    return time_element(moment, edition, short_time(moment, edition.zone, context.get("latest")))


@register.simple_tag
def edition_time(moment: datetime, edition: EditionPage) -> SafeString:
    """A `<time>` with day, hour and zone, in the zone of the edition."""
    return time_element(moment, edition, full_time(moment, edition.zone))


def time_element(moment: datetime, edition: EditionPage, words: str) -> SafeString:
    local = moment.astimezone(edition.zone)
    return format_html('<time datetime="{}">{}</time>', local.isoformat(timespec="minutes"), words)


@register.inclusion_tag("components/picture.html")
def picture(image: AbstractImage, sizes: str = "100vw", *, alt: str = "", eager: bool = False) -> dict[str, Any]:
    """An `<img>` of which the browser fetches the size that it needs; `eager` for the one that is seen first."""
    renditions = make_renditions(image)
    if not renditions:
        return {}
    sources = {rendition.width: f"{rendition.url} {rendition.width}w" for rendition in renditions}
    middle, largest = renditions[len(renditions) // 2], renditions[-1]
    srcset = ", ".join(sources.values())
    return {"srcset": srcset, "middle": middle, "largest": largest, "sizes": sizes, "alt": alt, "eager": eager}


@register.simple_tag
def largest_picture(image: AbstractImage) -> Any:
    """The rendition for those who show the story elsewhere, where the picture can be read."""
    return next(reversed(make_renditions(image)), None)


@register.simple_tag
def story_body(story: StoryPage) -> SafeString:
    """The story's text."""
    return make_body(story.body.render_as_block(), dateline=story.dateline, notes=len(story.note_texts))


@register.simple_tag
def short_address(story: StoryPage) -> str:
    """The short address without its scheme, as it is printed and read aloud."""
    parts = urlsplit(absolute(reverse("short_link", args=[story.short_code])))
    return f"{parts.netloc}{parts.path}"
