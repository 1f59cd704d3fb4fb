"""Months as the figures are counted by: those of UTC, for all editions alike."""

from datetime import UTC, date, datetime


def month_of(moment: datetime) -> date:
    """Its first day."""
    return moment.astimezone(UTC).date().replace(day=1)


def after(month: date) -> date:
    """The month that follows."""
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def begins(month: date) -> datetime:
    """Its first moment."""
    return datetime(month.year, month.month, 1, tzinfo=UTC)
