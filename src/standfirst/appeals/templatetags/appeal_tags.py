"""Times as appeals tell them, in pages and in mails."""

from datetime import datetime

from django import template

from standfirst.appeals.letters.subjects import subjects
from standfirst.newsroom.edition import EditionPage
from standfirst.newsroom.tell_time import full_time

register = template.Library()


@register.simple_tag
def moment(when: datetime, edition: EditionPage) -> str:
    """`23 November 2026, 14:05 CET`, in words alone."""
    return full_time(when, edition.zone)


@register.inclusion_tag("appeals/how_to_appeal.html")
def how_to_appeal(edition: EditionPage) -> dict[str, object]:
    """What the standards page tells of appeals, with the exact subjects of a letter."""
    return {"edition": edition, "subjects": subjects()}
