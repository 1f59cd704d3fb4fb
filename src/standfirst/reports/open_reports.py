"""Which reports wait for a decision: those on comments at hand, and the comments that somebody reported."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Count, Min, QuerySet

from standfirst.reports.models import Report


def open_reports_on(comment_ids: Iterable[int]) -> dict[int, list[Report]]:
    """The open reports on each of these comments, oldest first. One query; a comment without reports is not a key."""
    found: dict[int, list[Report]] = {}
    for report in open_reports().filter(comment_id__in=list(comment_ids)).select_related("reporter"):
        found.setdefault(report.comment_id, []).append(report)
    return found


def reported_comments(editions: Iterable[str] | None = None) -> "QuerySet[Any, Any]":
    """A row a reported comment: `comment_id`, `number` of open reports, when the `first` came; most reported first.

    `editions` are slugs; None means all.
    """
    reports = open_reports() if editions is None else open_reports().filter(edition__in=list(editions))
    counted = reports.order_by().values("comment_id").annotate(number=Count("id"), first=Min("reported_at"))
    return counted.order_by("-number", "first", "comment_id")


def number_reported(editions: Iterable[str] | None = None) -> int:
    """How many comments somebody reported and nobody has decided on since."""
    reports = open_reports() if editions is None else open_reports().filter(edition__in=list(editions))
    return reports.order_by().values("comment_id").distinct().count()


def open_reports() -> QuerySet[Report]:
    """Confirmed, and not decided; oldest first."""
    return Report.objects.filter(state=Report.State.OPEN).order_by("reported_at", "id")


def facts_of_reports(comment_id: int) -> dict[str, int]:
    """How many reports, and how many of them notices of illegal content, led to a decision on that comment.

    For the decision's facts: the statement of reasons must say whether a report started it. Empty where none did.
    """
    standards = list(open_reports().filter(comment_id=comment_id).values_list("standard", flat=True))
    return {"reports": len(standards), "notices": standards.count("illegal")} if standards else {}
