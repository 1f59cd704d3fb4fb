"""Who may say who works here."""

from dataclasses import dataclass
from typing import Any

from standfirst.commons.permissions import Table
from standfirst.staff.models import EVERYWHERE, Role
from standfirst.staff.roles import editions_of, is_editor, is_operator


@dataclass(frozen=True, slots=True)
class Post:
    """A role in an edition, or in all where `edition` is empty, and the reader who has or is to have it."""

    reader: Any
    role: Role
    edition: str


def is_some_editor(by: Any, _thing: Any) -> bool:
    """The editor of any edition."""
    return is_editor(by)


def edits_there_and_it_is_below_them(by: Any, post: Post) -> bool:
    """An editor has moderators; other editors are the operator's affair, and nobody's role is their own affair."""
    if post.role == Role.EDITOR or post.reader.pk == by.pk:
        return False
    return editions_of(by, Role.EDITOR) is None if post.edition == EVERYWHERE else is_editor(by, post.edition)


def runs_the_site(by: Any, _post: Post) -> bool:
    """An operator."""
    return is_operator(by)


MAY: Table = {
    "see who works here": (is_some_editor,),
    "grant or take a role": (edits_there_and_it_is_below_them, runs_the_site),
}
