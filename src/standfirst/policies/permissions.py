"""Who may read an edition's policies, and who may change them."""

from typing import Any

from standfirst.commons.permissions import Table
from standfirst.newsroom.models import EditionPage
from standfirst.staff.roles import is_editor, moderates


def is_moderator_there(reader: Any, edition: EditionPage | None) -> bool:
    """A moderator of the edition; of any edition where none is named."""
    return moderates(reader, edition.slug if edition else None)


def is_editor_there(reader: Any, edition: EditionPage) -> bool:
    """Who answers for the edition."""
    return is_editor(reader, edition.slug)


MAY: Table = {
    "read policies": (is_moderator_there,),
    "change a policy": (is_editor_there,),
}
