"""Hands a reader the strikes, blocks and other limits that rest, or rested, on them."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from standfirst.commons.kept import Part, rows_of
from standfirst.sanctions.models import Block, Premoderation, Strike


def export_sanctions(reader: Any) -> Iterator[Part]:
    since, until, lifted = _("Since"), _("Until"), _("Lifted")
    strikes = Strike.objects.filter(reader=reader)
    columns = {"given_at": since, "expires_at": until, "lifted_at": lifted, "standard": _("Standard")}
    yield Part("strikes", _("Strikes"), columns, rows_of(strikes, *columns))
    columns = {"since": since, "until": until, "lifted_at": lifted}
    yield Part("blocks", _("Blocks"), columns, rows_of(Block.objects.filter(reader=reader, told=True), *columns))
    premoderations = Premoderation.objects.filter(reader=reader)
    yield Part("premoderations", _("Comments read before they appear"), columns, rows_of(premoderations, *columns))
