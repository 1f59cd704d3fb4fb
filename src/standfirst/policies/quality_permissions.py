"""Who may read samples blind, and who may see what came of it."""

from typing import Any

from standfirst.commons.permissions import Table
from standfirst.staff.roles import is_senior, moderates


def moderates_edition(reader: Any, edition: str | None) -> bool:
    """A moderator of the edition with that slug; of any where none is named."""
    return moderates(reader, edition)


def is_senior_of_edition(reader: Any, edition: str | None) -> bool:
    """A senior moderator of the edition with that slug."""
    return is_senior(reader, edition)


MAY: Table = {
    "read samples": (moderates_edition,),
    "see the error meter": (moderates_edition,),
    "see who agrees with whom": (is_senior_of_edition,),
}
