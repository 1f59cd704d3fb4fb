"""Times as the CMS writes them."""

from datetime import UTC, datetime


def moment(at: datetime | None) -> str:
    """To the minute, in the time of the log; nothing for what has not happened."""
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if at else ""
