"""What templates tell of versions."""

from datetime import datetime

from django import template
from django.utils.dateformat import format as format_date
from django.utils.translation import get_language

from standfirst.consents.models import Document, TextVersion
from standfirst.consents.versions import newest
from standfirst.newsroom.models import EditionPage
from standfirst.newsroom.tell_time import DAYS

register = template.Library()


@register.filter
def day_in(moment: datetime, edition: EditionPage) -> str:
    """`23 November 2026`, as it was in the edition's time zone."""
    return str(format_date(moment.astimezone(edition.zone), DAYS.get(get_language() or "en", "j F Y")))


@register.simple_tag
def standards_published(edition: EditionPage) -> TextVersion | None:
    """The newest version of the edition's standards."""
    return newest(edition.slug, Document.STANDARDS)
