"""Hands a reader the roles that they have or had."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from standfirst.commons.kept import Part, rows_of
from standfirst.staff.models import RoleChange


def export_roles(reader: Any) -> Iterator[Part]:
    columns = {"changed_at": _("Changed"), "role": _("Role"), "edition": _("Edition"), "granted": _("Granted")}
    changes = RoleChange.objects.filter(reader=reader).order_by("changed_at")
    yield Part("roles", _("My roles"), columns, rows_of(changes, *columns))
