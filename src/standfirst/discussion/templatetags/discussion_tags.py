"""What templates of other domains show of a discussion."""

from typing import Any

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Discussion
from standfirst.discussion.page_of_comments import page_of_comments
from standfirst.discussion.views.form import public_form
from standfirst.newsroom.models import StoryPage

register = template.Library()

ISOLATES = {"\u2066": '<bdi dir="ltr">', "\u2068": "<bdi>", "\u2069": "</bdi>"}


@register.inclusion_tag("discussion/below_story.html", takes_context=True)
def discussion_below(context: template.Context, story: StoryPage) -> dict[str, Any]:
    """The first page of a story's discussion; nothing below a story that isn't published yet."""
    surroundings = {name: context.get(name) for name in ("language", "dir")}
    if not (story.pk and story.live):
        return surroundings
    discussion = Discussion.objects.filter(pk=story.pk).first() or Discussion(story=story)
    place = Place(story, story.edition, discussion)
    return surroundings | {
        "place": place,
        "edition": place.edition,
        "form": public_form(place),
        "comments": page_of_comments(story.pk),
    }


@register.filter
def isolated(name: str) -> str:
    """A name that keeps its own direction inside a sentence of the other, where no element can be put around it."""
    return f"\u2068{name}\u2069"


@register.filter
def with_isolates(sentence: str) -> SafeString:
    """A sentence with elements where invisible signs keep a number or a name apart: those would be copied along."""
    return mark_safe("".join(ISOLATES.get(sign, escape(sign)) for sign in sentence))  # noqa: S308  (all is escaped)
