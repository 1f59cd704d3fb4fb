"""Who is what, for which edition: an operator is all that an editor is, who is all that a senior moderator is."""

from typing import Any

from standfirst.staff.models import EVERYWHERE, Role, StaffRole

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
    slugs = frozenset(
        StaffRole.objects.filter(reader_id=reader.pk, role__in=AT_LEAST[role]).values_list("edition", flat=True)
    )
    return None if reader.is_superuser or EVERYWHERE in slugs else slugs


def is_at_least(role: Role, reader: Any, edition: str | None) -> bool:
    editions = editions_of(reader, role)
    if editions is None:
        return True
    return bool(editions) if edition is None else edition in editions


def works_here(reader: Any) -> bool:
    """Whose account is in use; nobody else is anything."""
    return bool(reader.is_authenticated and reader.is_active)
