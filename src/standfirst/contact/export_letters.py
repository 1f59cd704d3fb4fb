"""Hands a reader the letters that they wrote to the house."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from standfirst.commons.kept import Part, rows_of
from standfirst.contact.models import Inquiry


def export_letters(reader: Any) -> Iterator[Part]:
    columns = {"sent_at": _("Written"), "name": _("Name"), "email": _("E-mail address"), "text": _("Text")}
    letters = Inquiry.objects.filter(Q(reader=reader) | Q(email__iexact=reader.email)).order_by("pk")
    yield Part("letters-to-the-house", _("Letters to the house"), columns, rows_of(letters, *columns))
