"""Who may work at an edition's texts, and who may read who accepted them."""

from typing import Any

from standfirst.commons.permissions import Table
from standfirst.staff.roles import is_editor, is_operator


def is_editor_there(reader: Any, edition: str | None) -> bool:
    """Who answers for the edition with that slug; for any where none is named."""
    return is_editor(reader, edition or None)


def runs_the_site(reader: Any, _edition: str | None) -> bool:
    """Whoever it is about."""
    return is_operator(reader)


MAY: Table = {
    "write an edition's texts": (is_editor_there,),
    "read the log of consents": (is_editor_there,),
    "take the log of consents along": (is_editor_there,),
    "take the log of all editions along": (runs_the_site,),
}
