"""Brings the figures up to date: what was decided since the last time, and the months that are not closed."""

from datetime import date, datetime

from django.db import transaction

from standfirst.appeals.models import Appeal
from standfirst.commons.touch import touch
from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment
from standfirst.newsroom.models import EditionPage
from standfirst.reports.models import Report
from standfirst.transparency.count_cases import recount_cases
from standfirst.transparency.count_decisions import count_decisions
from standfirst.transparency.models import CountedUpTo, MonthlyDelay, MonthlyFigure
from standfirst.transparency.months import month_of


def count_months(*, now: datetime) -> None:
    """Of two workers the second waits, and finds nothing left to count. A month is closed once a later one is counted.

    What closes is published; so the pages are made anew in that moment and no other.
    """
    while count_some():
        pass
    with transaction.atomic():
        counted, this = locked(), month_of(now)
        since = counted.month or first_month(this)
        recount_cases(since, this)
        CountedUpTo.objects.filter(pk=counted.pk).update(month=this)
        if counted.month != this:
            touch(*(key_of(edition) for edition in EditionPage.objects.all()))


@transaction.atomic
def count_some() -> bool:
    """Whether there was anything to count."""
    counted = locked()
    reached = count_decisions(counted.position)
    CountedUpTo.objects.filter(pk=counted.pk).update(position=reached)
    return reached > counted.position


@transaction.atomic
def count_again(*, now: datetime) -> None:
    """Forget all figures and count from the beginning."""
    CountedUpTo.objects.all().delete()
    MonthlyFigure.objects.all().delete()
    MonthlyDelay.objects.all().delete()
    count_months(now=now)


def locked() -> CountedUpTo:
    return CountedUpTo.objects.select_for_update().get_or_create(pk=1)[0]


def key_of(edition: EditionPage) -> str:
    """What the page of an edition's figures shows, as the edge knows it."""
    return f"transparency-{edition.pk}"


def first_month(this: date) -> date:
    """That of the oldest comment, report or appeal."""
    oldest = [
        Comment.objects.order_by("posted_at").values_list("posted_at", flat=True).first(),
        Report.objects.order_by("reported_at").values_list("reported_at", flat=True).first(),
        Appeal.objects.order_by("received_at").values_list("received_at", flat=True).first(),
        Decision.objects.order_by("position").values_list("decided_at", flat=True).first(),
    ]
    return min([month_of(moment) for moment in oldest if moment] + [this])
