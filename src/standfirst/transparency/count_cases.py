"""Counts comments, reports and appeals of the months that are not closed yet, which may still change."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime

from django.db.models import Q, Sum

from standfirst.appeals.models import Appeal
from standfirst.discussion.models import Comment
from standfirst.newsroom.models import EditionPage
from standfirst.reports.models import Report
from standfirst.transparency.count_decisions import (
    DELAY,
    FIGURE,
    HELD_WHEN_POSTED,
    LET_GO,
    Key,
    Measure,
    Wait,
    add,
    ground_of,
)
from standfirst.transparency.delays import step_of
from standfirst.transparency.models import MonthlyDelay, MonthlyFigure
from standfirst.transparency.months import after, begins, month_of

RECOUNTED = (Measure.REPORTED, Measure.APPEALED, Measure.OVERTURNED)
STATES = tuple(Comment.State)


def recount_cases(since: date, until: date) -> None:
    """From the month `since` to the month `until`, both counted. In the caller's transaction."""
    begin, end = begins(since), begins(after(until))
    at_once = Q(measure=Measure.PUBLISHED, standard="", by_machine=True)
    MonthlyFigure.objects.filter(Q(measure__in=RECOUNTED) | at_once, month__gte=since).delete()
    MonthlyDelay.objects.filter(wait__in=(Wait.REPORTED, Wait.APPEALED), month__gte=since).delete()
    figures: Counter[Key] = Counter()
    delays: Counter[Key] = Counter()
    count_appeals(figures, delays, begin, end)
    count_reports(figures, delays, begin, end)
    add(MonthlyFigure, FIGURE, figures + published_at_once(since, until))
    add(MonthlyDelay, DELAY, delays)


def count_appeals(figures: Counter[Key], delays: Counter[Key], begin: datetime, end: datetime) -> None:
    """By who took the decision that is appealed against; overturned in the month of the answer."""
    columns: tuple[str, ...] = ("edition", "received_at", "decision__by", "decision__standards", "decision__facts__law")
    during = Q(received_at__gte=begin, received_at__lt=end) | Q(reviewed_at__gte=begin, reviewed_at__lt=end)
    rows = Appeal.objects.filter(during).values_list(*columns, "state", "reviewed_at")
    for edition, received, by, standards, law, state, reviewed in rows:
        standard = ground_of(standards, law)
        if begin <= received < end:
            figures[(edition, month_of(received), Measure.APPEALED, standard, by is None)] += 1
        if reviewed is None or not begin <= reviewed < end:
            continue
        delays[(edition, month_of(reviewed), Wait.APPEALED, step_of(reviewed - received))] += 1
        if state == Appeal.State.OVERTURNED:
            figures[(edition, month_of(reviewed), Measure.OVERTURNED, standard, by is None)] += 1


def count_reports(figures: Counter[Key], delays: Counter[Key], begin: datetime, end: datetime) -> None:
    """Reports are always made by people."""
    reports = Report.objects.exclude(state=Report.State.UNCONFIRMED).order_by()
    made = reports.filter(reported_at__gte=begin, reported_at__lt=end)
    for edition, standard, at in made.values_list("edition", "standard", "reported_at").iterator():
        figures[(edition, month_of(at), Measure.REPORTED, standard, False)] += 1
    answered = reports.filter(decided_at__gte=begin, decided_at__lt=end, decision__isnull=False)
    for edition, since, until in answered.values_list("edition", "reported_at", "decided_at").iterator():
        assert until is not None  # noqa: S101  (the filter has seen to it)
        delays[(edition, month_of(until), Wait.REPORTED, step_of(until - since))] += 1


def published_at_once(since: date, until: date) -> Counter[Key]:
    """What was posted and not held, or let go once its words had changed: the machine let it through."""
    counts: Counter[Key] = Counter()
    for edition in EditionPage.objects.all():
        for month in months(since, until):
            within = {"posted_at__gte": begins(month), "posted_at__lt": begins(after(month)), "state__in": STATES}
            posted = Comment.objects.filter(discussion__story__path__startswith=edition.path, **within)
            held, let_go = (counted(edition.slug, month, measure) for measure in (HELD_WHEN_POSTED, LET_GO))
            number = posted.count() - held + let_go
            if number > 0:
                counts[(edition.slug, month, Measure.PUBLISHED, "", True)] = number
    return counts


def counted(edition: str, month: date, measure: str) -> int:
    figures = MonthlyFigure.objects.filter(edition=edition, month=month, measure=measure)
    return figures.aggregate(number=Sum("number"))["number"] or 0


def months(since: date, until: date) -> Iterable[date]:
    month = since
    while month <= until:
        yield month
        month = after(month)
