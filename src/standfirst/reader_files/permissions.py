"""Who may find readers, open their files, and use their rights for them when they ask."""

from typing import Any

from standfirst.commons.permissions import Table
from standfirst.privacy.may_delete import obstacle_to_deletion
from standfirst.staff.roles import is_editor, is_operator


def is_editor_somewhere(by: Any, _reader: Any) -> bool:
    """Readers belong to no edition, so that any edition's editor answers for them; operators are editors of all."""
    return is_editor(by)


def is_editor_of_no_colleague(by: Any, reader: Any) -> bool:
    """The files of those who work here, one's own among them, are the operator's business."""
    return is_editor(by) and obstacle_to_deletion(reader) is None


def runs_the_site(by: Any, _reader: Any) -> bool:
    """Whoever it is about."""
    return is_operator(by)


MAY: Table = {
    "find a reader": (is_editor_somewhere,),
    "open a reader's file": (is_editor_of_no_colleague, runs_the_site),
    "send a reader the archive": (is_editor_of_no_colleague, runs_the_site),
    # Nobody's who works here: a role is taken away first, and that is logged too.
    "delete an account at its reader's wish": (is_editor_of_no_colleague,),
    "read one's own looks": (is_editor_somewhere,),
    "read everybody's looks": (runs_the_site,),
}
