"""Who may what: tables of named predicates, one row a permission, any of which suffices."""

from collections.abc import Callable, Mapping
from typing import Any

from django.core.exceptions import PermissionDenied

Predicate = Callable[[Any, Any], bool]  # (reader or anonymous user, the thing it is about) -> may
Table = Mapping[str, tuple[Predicate, ...]]


def may(table: Table, permission: str, reader: Any, thing: Any = None) -> bool:
    """True where any predicate in the permission's row says so. A name that is not in the table is a `KeyError`."""
    return any(predicate(reader, thing) for predicate in table[permission])


def require(table: Table, permission: str, reader: Any, thing: Any = None) -> None:
    """Raise `PermissionDenied` unless the reader may."""
    if not may(table, permission, reader, thing):
        raise PermissionDenied(permission)
