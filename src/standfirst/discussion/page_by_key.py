"""One page of a list of somebody's, the newest first, found by key however deep it is."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db.models import Model, Q, QuerySet

from standfirst.discussion.cursor import Cursor

PAGE = 20
Row = TypeVar("Row", bound=Model)


@dataclass(frozen=True, slots=True)
class KeyPage(Generic[Row]):
    """`after` is where the next page begins, empty on the last."""

    rows: list[Row]
    after: str = ""


def page_by_key(rows: "QuerySet[Row, Any]", moment: str, *, after: Cursor | None) -> KeyPage[Row]:
    """`moment` names the field by which the list is ordered, with the number settling what is of the same moment."""
    if after:
        at, number = after
        rows = rows.filter(Q(**{f"{moment}__lte": at}) & (Q(**{f"{moment}__lt": at}) | Q(pk__lt=number)))
    found = list(rows.order_by(f"-{moment}", "-pk")[: PAGE + 1])
    shown = found[:PAGE]
    more = len(found) > PAGE
    return KeyPage(shown, str(Cursor(getattr(shown[-1], moment), shown[-1].pk)) if more else "")
