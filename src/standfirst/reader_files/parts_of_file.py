"""The lists in a reader's file: names, consents, decisions, what rests on the reader, and appeals; newest first."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from standfirst.appeals.models import Appeal
from standfirst.consents.models import Consent
from standfirst.decisions.models import Decision
from standfirst.reader_files.moments import moment
from standfirst.readers.former_name import FormerName
from standfirst.sanctions.models import Block, Premoderation, Strike

MOST = 50
Cells = Sequence[str]


@dataclass(frozen=True, slots=True)
class PartOfFile:
    """A table; `more` says that only the newest rows are shown."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Cells]
    more: bool


def parts_of_file(reader: Any, *, now: datetime) -> list[PartOfFile]:
    """One query each."""
    since, until = _("Since"), _("Until")
    edition, state = _("Edition"), _("State")
    return [
        part(_("Former names"), (_("Given up"), _("Display name")), FormerName.objects.filter(reader=reader), name),
        part(_("Consents"), (_("Given"), _("Text"), edition, _("Route")), consents(reader), consent),
        part(_("Decisions"), (_("Decided"), _("What"), edition, _("Standards")), decisions(reader), decision),
        part(
            _("Strikes"),
            (_("Given"), until, edition, _("Standard"), state),
            Strike.objects.filter(reader=reader).order_by("-given_at", "-id"),
            lambda strike: strike_cells(strike, now),
        ),
        part(
            _("Blocks"),
            (since, until, edition, state),
            Block.objects.filter(reader=reader).order_by("-since", "-id"),
            lambda block: block_cells(block, now),
        ),
        part(
            _("Comments read before they appear"),
            (since, until, edition, state),
            Premoderation.objects.filter(reader=reader).order_by("-since", "-id"),
            lambda row: premoderation(row, now),
        ),
        part(_("Appeals"), (_("Received"), _("Reference"), edition, state), appeals(reader), appeal),
    ]


def part(
    title: str, columns: Sequence[str], rows: "QuerySet[Any]", cells: Callable[[Any], Iterator[str]]
) -> PartOfFile:
    found = list(rows[: MOST + 1])
    return PartOfFile(title, columns, [list(cells(row)) for row in found[:MOST]], more=len(found) > MOST)


def name(former: FormerName) -> Iterator[str]:
    yield from (moment(former.given_up_at), former.name)


def consents(reader: Any) -> QuerySet[Consent]:
    return Consent.objects.filter(reader=reader).select_related("version").order_by("-given_at", "-id")


def consent(given: Consent) -> Iterator[str]:
    version = given.version
    text = f"{version.get_document_display()} {version.number}"
    yield from (moment(given.given_at), text, version.edition, given.get_route_display())


def decisions(reader: Any) -> QuerySet[Decision]:
    return Decision.objects.filter(reader=reader).defer("facts")


def decision(taken: Decision) -> Iterator[str]:
    titles = ", ".join(standard["title"] for standard in taken.standards)
    yield from (moment(taken.decided_at), taken.get_kind_display(), taken.edition, titles)


def strike_cells(strike: Strike, now: datetime) -> Iterator[str]:
    yield from (moment(strike.given_at), moment(strike.expires_at), strike.edition, strike.standard)
    yield in_force(strike.lifted_at, strike.expires_at, now)


def block_cells(block: Block, now: datetime) -> Iterator[str]:
    yield from (moment(block.since), moment(block.until) or _("without an end"), block.edition)
    yield block.get_ending_display() or in_force(block.lifted_at, block.until, now)


def premoderation(row: Premoderation, now: datetime) -> Iterator[str]:
    yield from (moment(row.since), moment(row.until), row.edition, in_force(row.lifted_at, row.until, now))


def appeals(reader: Any) -> QuerySet[Appeal]:
    return Appeal.objects.filter(reader=reader).order_by("-received_at", "-id")


def appeal(made: Appeal) -> Iterator[str]:
    yield from (moment(made.received_at), made.reference, made.edition, made.get_state_display())


def in_force(lifted: datetime | None, until: datetime | None, now: datetime) -> str:
    if lifted:
        return _("lifted")
    return _("in force") if until is None or until > now else _("over")
