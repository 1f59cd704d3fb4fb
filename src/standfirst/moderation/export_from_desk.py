"""Hands a reader what moderators noted about them, without who noted it."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from standfirst.commons.kept import Part, rows_of
from standfirst.moderation.models import Note


def export_from_desk(reader: Any) -> Iterator[Part]:
    columns = {"written_at": _("Written"), "text": _("Text")}
    yield Part(
        "notes", _("What moderators noted about me"), columns, rows_of(Note.objects.filter(reader=reader), *columns)
    )
