"""Who is what, for which edition: an operator is all that an editor is, who is all that a senior moderator is."""

from typing import Any

from standfirst.staff.models import EVERYWHERE, Role, StaffRole

MEMO = "_roles_held"
AT_LEAST = {
    Role.MODERATOR: (Role.MODERATOR, Role.SENIOR, Role.EDITOR),
    Role.SENIOR: (Role.SENIOR, Role.EDITOR),
    Role.EDITOR: (Role.EDITOR,),
}


def moderates(reader: Any, edition: str | None = None) -> bool:
    """A moderator of the edition with that slug; of any edition where none is named."""
    return is_at_least(Role.MODERATOR, reader, edition)


def is_senior(reader: Any, edition: str | None = None) -> bool:
    """Who may block, and answer appeals."""
    return is_at_least(Role.SENIOR, reader, edition)


def is_editor(reader: Any, edition: str | None = None) -> bool:
    """Who answers for an edition and decides on its policy."""
    return is_at_least(Role.EDITOR, reader, edition)


def is_operator(reader: Any) -> bool:
    """Who runs the site."""
    return works_here(reader) and bool(reader.is_superuser)


def is_staff(reader: Any) -> bool:
    """Who has any role at all."""
    return moderates(reader)


def editions_of(reader: Any, role: Role = Role.MODERATOR) -> frozenset[str] | None:
    """The slugs of the editions in which the reader is at least that; None where it is all editions."""
    if not works_here(reader):
        return frozenset()
    if reader.is_superuser:
        return None
    slugs = frozenset(edition for held, edition in roles_held(reader) if held in AT_LEAST[role])
    return None if EVERYWHERE in slugs else slugs


def roles_held(reader: Any) -> frozenset[tuple[str, str]]:
    """Roles and editions, read once for each object that stands for a reader: a page of the desk asks twenty times."""
    held: frozenset[tuple[str, str]] | None = getattr(reader, MEMO, None)
    if held is None:
        rows = StaffRole.objects.filter(reader_id=reader.pk).order_by()
        held = frozenset(rows.values_list("role", "edition"))
        setattr(reader, MEMO, held)
    return held


def read_roles_anew(reader: Any) -> None:
    """After a change of roles, for who goes on with the same object."""
    if hasattr(reader, MEMO):
        delattr(reader, MEMO)


def is_at_least(role: Role, reader: Any, edition: str | None) -> bool:
    editions = editions_of(reader, role)
    if editions is None:
        return True
    return bool(editions) if edition is None else edition in editions


def works_here(reader: Any) -> bool:
    """Whose account is in use; nobody else is anything."""
    return bool(reader.is_authenticated and reader.is_active)
