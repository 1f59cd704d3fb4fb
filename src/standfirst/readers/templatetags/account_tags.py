"""Lays the ways from the home of an account out in sections."""

from typing import Any

from django import template
from django.template.loader import get_template

register = template.Library()


@register.inclusion_tag("account/section.html", takes_context=True)
def account_section(context: Any, title: str, lines: str) -> dict[str, str]:
    """A section with the lines of `slots/account/<lines>.html`; none at all where no line is for this reader."""
    return {
        "title": title,
        "name": lines,
        "lines": get_template(f"slots/account/{lines}.html").render(context.flatten(), context.get("request")),
    }
