"""The buttons of the providers, on the pages on which somebody signs in or registers."""

from typing import Any

from django import template

from standfirst.readers.social.providers import named_providers

register = template.Library()


@register.inclusion_tag("social/ways.html", takes_context=True)
def ways_by_provider(context: Any) -> dict[str, Any]:
    """Nothing at all where the operator has named no keys."""
    request = context["request"]
    return {"providers": named_providers(request), "next": context.get("redirect_field_value"), "request": request}
