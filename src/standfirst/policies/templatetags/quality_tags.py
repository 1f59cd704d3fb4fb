"""How pages tell shares and agreement."""

from django import template
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language_info, gettext

from standfirst.policies.agreement import Agreement
from standfirst.policies.intervals import Share
from standfirst.policies.tell_share import between, percent

register = template.Library()


@register.filter
def share(found: Share) -> SafeString | str:
    """`8.2% (4.1% – 16%)`; a dash where nothing was looked at."""
    if found.value is None:
        return "–"
    bounds = format_html('<span class="figure-bounds">({})</span>', between(found.low, found.high))
    return format_html("<bdi>{}</bdi> {}", percent(found.value), bounds)


@register.filter
def kappa(found: Agreement) -> str:
    """`0.71 (0.55 – 0.87)`; a dash where it can't be told."""
    if found.kappa is None:
        return "–"
    value, low, high = (number_format(number, 2) for number in (found.kappa, found.low, found.high))
    return f"{value} ({low} – {high})"


@register.filter
def language_name(code: str) -> str:
    """In the language of the page."""
    try:
        return str(get_language_info(code)["name_translated"])
    except KeyError:
        return code or gettext("not known")


register.filter("percent", percent)
