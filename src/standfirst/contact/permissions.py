"""Who may read and answer which letters."""

from typing import Any

from standfirst.commons.permissions import Table
from standfirst.contact.models import Inquiry
from standfirst.staff.roles import is_editor


def answers_for_the_edition(reader: Any, inquiry: Inquiry | None) -> bool:
    """Its editors, and operators, who are that everywhere; where no letter is named, those of any edition."""
    return is_editor(reader, inquiry.edition if inquiry else None)


def is_editor_there(reader: Any, edition: str | None) -> bool:
    """Who answers for the edition with that slug."""
    return is_editor(reader, edition or None)


MAY: Table = {
    "read a letter": (answers_for_the_edition,),
    "answer a letter": (answers_for_the_edition,),
    "close a letter": (answers_for_the_edition,),
    "set the addresses": (is_editor_there,),
}
