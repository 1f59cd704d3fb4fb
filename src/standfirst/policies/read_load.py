"""Reads what the policy has held lately: how much there is to read a day, of what, and what moderators made of it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from django.db.models import QuerySet

from standfirst.discussion.models import EditionPolicy, Judgement
from standfirst.newsroom.models import EditionPage
from standfirst.policies.opinions import Opinion, opinions_on

WINDOW, SHORTEST = timedelta(days=28), timedelta(days=2)
MOST_READ = 2_000
FEW_ASKED, GUESSED_SHARE = 20, 0.5


class Case(NamedTuple):
    """What held comments have in common: how sure each check was, and what a person made of them."""

    certainties: tuple[tuple[str, float], ...]
    posted_anyway: bool
    opinion: Opinion | None


@dataclass(frozen=True, slots=True)
class Load:
    """The held comments of some days. `share` of the authors who are asked post their comment as it is."""

    cases: Counter[Case]
    days: float
    share: float

    @property
    def comments(self) -> int:
        return sum(self.cases.values())


def read_load(edition: EditionPage, *, now: datetime) -> Load:
    """Of the last four weeks, but not from before the policy in force, unless that is younger than two days."""
    since = now - WINDOW
    newest = EditionPolicy.objects.filter(edition=edition).order_by("-version").values_list("adopted_at", flat=True)
    adopted = newest.first()
    if adopted is not None and since < adopted < now - SHORTEST:
        since = adopted
    here = Judgement.objects.filter(discussion__story__path__startswith=edition.path, judged_at__range=(since, now))
    held = here.filter(action="hold", comment__isnull=False).order_by("-pk")
    rows = list(held.values_list("verdict", "posted_anyway", "comment_id", "judged_at")[:MOST_READ])
    begun = rows[-1][3] if len(rows) == MOST_READ else max(since, first_judged(edition) or since)
    opinions = opinions_on({row[2] or 0 for row in rows})
    cases = Counter(
        Case(certainties_of(verdict), posted_anyway, opinions.get(comment or 0))
        for verdict, posted_anyway, comment, _ in rows
    )
    return Load(cases, max(1.0, (now - begun) / timedelta(days=1)), share_posted_anyway(here))


def first_judged(edition: EditionPage) -> datetime | None:
    """When the first comment of the edition came: a young site has no four weeks."""
    rows = Judgement.objects.filter(discussion__story__path__startswith=edition.path).order_by("pk")
    return rows.values_list("judged_at", flat=True).first()


def certainties_of(verdict: Mapping[str, Any]) -> tuple[tuple[str, float], ...]:
    noticed: Iterable[Mapping[str, Any]] = (*verdict["broken"], *verdict["doubts"])
    surest = {one["rule"]["standard"]: max(finding["certainty"] for finding in one["findings"]) for one in noticed}
    return tuple(sorted((code, round(certainty, 2)) for code, certainty in surest.items()))


def share_posted_anyway(here: QuerySet[Judgement]) -> float:
    """A guess where too few were asked."""
    anyway = here.filter(posted_anyway=True).count()
    asked = anyway + here.filter(action="ask", comment=None).count()
    return min(1.0, anyway / asked) if asked >= FEW_ASKED else GUESSED_SHARE
