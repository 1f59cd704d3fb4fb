"""Times as appeals tell them, in pages and in mails."""

from datetime import datetime

from django import template

from standfirst.newsroom.edition import EditionPage
from standfirst.newsroom.tell_time import full_time

register = template.Library()


@register.simple_tag
def moment(when: datetime, edition: EditionPage) -> str:
    """`23 November 2026, 14:05 CET`, in words alone."""
    return full_time(when, edition.zone)
