"""Hands a reader when the file on them was opened, why, and what was done; not by whom: that is a colleague's name."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from standfirst.commons.kept import Part, Row
from standfirst.reader_files.models import Look


def export_looks(reader: Any) -> Iterator[Part]:
    columns = {"at": _("When"), "what": _("What was done"), "reason": _("Why")}
    yield Part("looks", _("When we looked at my data"), columns, looks(reader))


def looks(reader: Any) -> Iterator[Row]:
    for look in Look.objects.filter(reader=reader).order_by("pk").iterator(chunk_size=500):
        yield {"at": look.at, "what": look.get_kind_display(), "reason": look.reason}
