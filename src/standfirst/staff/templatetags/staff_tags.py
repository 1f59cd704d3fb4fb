"""Says on pages for who works here that this installation asks for a password alone, where it does."""

from django import template
from django.conf import settings

register = template.Library()


@register.inclusion_tag("staff/second_factor_note.html")
def second_factor_note() -> dict[str, bool]:
    """Empty where two steps are asked for."""
    return {"off": not settings.STANDFIRST_STAFF_SECOND_FACTOR}
