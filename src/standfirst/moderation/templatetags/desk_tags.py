"""What pages of the desk have in common: the navigation with its numbers, and words for codes."""

from typing import Any

from django import template
from django.utils import timezone
from django.utils.translation import gettext

from standfirst.discussion.models import Judgement
from standfirst.moderation.count_queues import count_queues
from standfirst.moderation.flash_mobs import Voice
from standfirst.moderation.item import reason_of
from standfirst.moderation.read_with_care import read_with_care
from standfirst.moderation.tell_place import TITLES, tell_reason
from standfirst.moderation.views.said import said
from standfirst.reports.models import Report
from standfirst.staff.roles import is_editor

register = template.Library()


@register.inclusion_tag("desk/navigation.html", takes_context=True)
def desk_navigation(context: dict[str, Any], here: str | None = None, *, out_of_band: bool = False) -> dict[str, Any]:
    """The queues with how much waits in each, and the other pages; the current one is marked."""
    request = context["request"]
    if here is None:
        match = request.resolver_match
        here = match.kwargs.get("name") or match.url_name if match else ""
    return {
        "request": request,
        "here": here,
        "out_of_band": out_of_band,
        "edits": is_editor(request.user),
        "counts": count_queues(request.user, now=timezone.now()),
    }


@register.inclusion_tag("desk/said.html", takes_context=True)
def desk_said(context: dict[str, Any]) -> dict[str, Any]:
    """What was done or undone just before, and the way back, on pages of the desk that are about no comment."""
    return said(context["request"])


@register.simple_tag(takes_context=True, name="read_with_care")
def words_are_covered(context: dict[str, Any], subject: str, judgement: Judgement | None) -> bool:
    """For `desk/words.html`, on pages beside the item's own; counts what is read there."""
    request, verdict = context["request"], judgement.verdict if judgement else {}
    return read_with_care(request.user, request.session, subject=subject, verdict=verdict, now=timezone.now())


@register.filter
def choice(voice: Voice) -> str:
    """A comment and what was seen of it, as the form of a flash mob sends it."""
    return f"{voice.comment.pk}:{voice.seen}"


@register.filter
def reported_as(report: Report) -> str:
    """The standard that somebody named, or that they say it breaks the law."""
    return tell_reason(reason_of(report))


@register.filter
def title_of_standard(code: str) -> str:
    """As it is published, in the language of the page."""
    return gettext(TITLES[code]) if code in TITLES else code
