"""Hands a reader their appeals, the answers, and the letters that they wrote to the moderators."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from standfirst.appeals.models import Appeal, Letter
from standfirst.commons.kept import Part, Row, rows_of


def export_appeals(reader: Any) -> Iterator[Part]:
    columns = {"received_at": _("Received"), "text": _("Text"), "state": _("State"), "answer": _("Answer")}
    yield Part("appeals", _("Appeals"), columns, appeals(reader))
    columns = {"received_at": _("Received"), "sender": _("E-mail address"), "subject": _("Subject"), "text": _("Text")}
    letters = Letter.objects.filter(sender__iexact=reader.email) | Letter.objects.filter(appeal__reader=reader)
    yield Part("letters", _("Letters to the moderators"), columns, rows_of(letters.order_by("pk"), *columns))


def appeals(reader: Any) -> Iterator[Row]:
    for appeal in Appeal.objects.filter(reader=reader).order_by("pk").iterator(chunk_size=500):
        yield {
            "received_at": appeal.received_at,
            "text": appeal.text,
            "state": appeal.get_state_display(),
            "answer": appeal.answer,
        }
