"""The navigation of the desk, on whichever page of it."""

from typing import Any

from django import template

register = template.Library()


@register.inclusion_tag("desk/navigation.html", takes_context=True)
def desk_navigation(context: dict[str, Any]) -> dict[str, Any]:
    """The queues and the other pages, the current one marked."""
    request = context["request"]
    match = request.resolver_match
    return {"request": request, "here": match.url_name if match else ""}
