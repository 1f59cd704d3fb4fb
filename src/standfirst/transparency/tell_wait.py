"""Tells how long something took, in the one unit that suits it."""

from datetime import timedelta

from django.utils.translation import gettext, ngettext


def tell_wait(wait: timedelta | None) -> str:
    """`3 hours`; that too few waited where it is None."""
    if wait is None:
        return gettext("fewer than 5")
    minutes = max(1, round(wait.total_seconds() / 60))
    if minutes < 120:
        return ngettext("{number} minute", "{number} minutes", minutes).format(number=minutes)
    hours = round(minutes / 60)
    if hours < 48:
        return ngettext("{number} hour", "{number} hours", hours).format(number=hours)
    days = round(hours / 24)
    return ngettext("{number} day", "{number} days", days).format(number=days)
