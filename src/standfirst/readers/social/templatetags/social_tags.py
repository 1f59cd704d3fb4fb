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


@register.simple_tag(takes_context=True)
def other_accounts(context: Any) -> bool:
    """Whether the page of accounts elsewhere has anything to say: a provider to add, or a link that may be removed."""
    request = context["request"]
    return bool(named_providers(request)) or request.user.socialaccount_set.exists()
