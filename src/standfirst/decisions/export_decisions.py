"""Hands a reader what was decided about them."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from standfirst.commons.kept import Part, Row
from standfirst.decisions.models import Decision


def export_decisions(reader: Any) -> Iterator[Part]:
    columns = {
        "decided_at": _("Decided"),
        "kind": _("Decision"),
        "standards": _("Standards"),
        "note": _("What the moderator added"),
        "reference": _("Reference"),
    }
    yield Part("decisions", _("Decisions about me"), columns, decisions(reader))


def decisions(reader: Any) -> Iterator[Row]:
    for decision in Decision.objects.filter(reader=reader).order_by("position").iterator(chunk_size=500):
        yield {
            "decided_at": decision.decided_at,
            "kind": decision.get_kind_display(),
            "standards": ", ".join(standard["title"] for standard in decision.standards),
            "note": decision.note,
            "reference": decision.reference,
        }
