"""Dates, times and pictures as the templates of the whole site tell them."""

from datetime import date, datetime

from django import template
from django.utils.html import format_html

from standfirst.newsroom.edition import EditionPage
from standfirst.newsroom.tell_time import full_time, long_day, short_time

register = template.Library()
register.filter("long_day", long_day)


@register.filter
def iso_day(day: date) -> str:
    """`2026-11-23`."""
    return day.strftime("%Y-%m-%d")


@register.simple_tag(takes_context=True)
def story_time(context: template.Context, moment: datetime, edition: EditionPage) -> str:
    """A `<time>` that is short beside the edition's date."""
    local = moment.astimezone(edition.zone)
    words = short_time(moment, edition.zone, context.get("latest"))
    return format_html('<time datetime="{}">{}</time>', local.isoformat(timespec="minutes"), words)


@register.simple_tag
def edition_time(moment: datetime, edition: EditionPage) -> str:
    """A `<time>` with day, hour and zone, in the zone of the edition."""
    local = moment.astimezone(edition.zone)
    words = full_time(moment, edition.zone)
    return format_html('<time datetime="{}">{}</time>', local.isoformat(timespec="minutes"), words)
