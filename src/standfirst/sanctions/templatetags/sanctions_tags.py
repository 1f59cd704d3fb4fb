"""Shows a reader how they stand, on the page of their account."""

from typing import Any

from django import template
from django.utils import timezone

from standfirst.sanctions.standing import block_in_force, premoderations_in_force, strikes_in_force

register = template.Library()


@register.inclusion_tag("sanctions/standing.html")
def standing_of(reader: Any) -> dict[str, Any]:
    """Nothing at all for who has nothing against them."""
    now = timezone.now()
    return {
        "blocked": block_in_force(reader, now),
        "premoderation": premoderations_in_force(reader, now).order_by("-until").select_related("decision").first(),
        "strikes": list(strikes_in_force(reader, now).select_related("decision")),
    }
