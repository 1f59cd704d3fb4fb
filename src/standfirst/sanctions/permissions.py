"""Who may put what on a reader, and take it off again."""

from dataclasses import dataclass
from typing import Any

from standfirst.commons.permissions import Table
from standfirst.staff.roles import is_senior, is_staff, moderates


@dataclass(frozen=True, slots=True)
class About:
    """A reader, and the edition in which it is decided about them."""

    reader: Any
    edition: str


def moderates_there(by: Any, about: About) -> bool:
    return moderates(by, about.edition)


def moderates_others_there(by: Any, about: About) -> bool:
    """Nobody decides about themselves, nor about who works here: that takes the role away first."""
    return moderates(by, about.edition) and about.reader.pk != by.pk and not is_staff(about.reader)


def is_senior_there(by: Any, about: About) -> bool:
    """Nobody decides about themselves."""
    return is_senior(by, about.edition) and about.reader.pk != by.pk


def is_senior_over_others_there(by: Any, about: About) -> bool:
    return is_senior_there(by, about) and not is_staff(about.reader)


MAY: Table = {
    "warn a reader": (moderates_others_there,),
    "delete a reader's picture": (moderates_others_there,),
    "lift a strike": (moderates_there,),
    "read a reader's comments first": (moderates_others_there,),
    "block a reader": (is_senior_over_others_there,),
    "confirm a block": (is_senior_there,),
    "restore a reader": (is_senior_there,),
    "close an account": (is_senior_over_others_there,),
    "reopen an account": (is_senior_there,),
}
