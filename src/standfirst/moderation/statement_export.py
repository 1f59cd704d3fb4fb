"""Gathers the statements of a span of days for the EU Transparency Database, a hundred at a time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Any

from django.db.models import QuerySet

from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment
from standfirst.moderation.statement_entry import RESTRICTIONS, Around, entry_of, is_restriction
from standfirst.newsroom.models import EditionPage
from standfirst.notices.letter import address_of

AT_ONCE = 100  # What the database takes in one request: all of them, or none.


@dataclass(frozen=True, slots=True)
class Span:
    """Days in UTC, the first and the last included; `edition` is a slug, or empty for all."""

    first: date
    last: date
    edition: str = ""

    def decisions(self) -> QuerySet[Decision]:
        """Those that may be restrictions, in the order of the chain."""
        begin = datetime.combine(self.first, time.min, UTC)
        end = datetime.combine(self.last + timedelta(days=1), time.min, UTC)
        found = Decision.objects.filter(kind__in=list(RESTRICTIONS), decided_at__gte=begin, decided_at__lt=end)
        found = found.filter(edition=self.edition) if self.edition else found
        return found.select_related("block", "premoderation").order_by("position")


def batches_of_statements(span: Span) -> Iterator[dict[str, Any]]:
    """Each ready to be sent as one request. Memory is bounded: nothing is held beyond the batch."""
    languages = {edition.slug: edition.language for edition in EditionPage.objects.select_related("locale")}
    entries = entries_of(span, languages)
    while batch := list(islice(entries, AT_ONCE)):
        yield {"statements": batch}


def entries_of(span: Span, languages: dict[str, str]) -> Iterator[dict[str, Any]]:
    for decisions in in_hundreds(span.decisions()):
        posted = posted_at(decisions)
        undone = taken_back(decisions)
        for decision in decisions:
            if is_restriction(decision) and decision.reference not in undone:
                language = languages.get(decision.edition, "en")
                site = address_of(f"/{decision.edition}/standards/")
                yield entry_of(decision, Around(language, posted.get(comment_of(decision)), site))


def in_hundreds(decisions: QuerySet[Decision]) -> Iterator[list[Decision]]:
    rows = decisions.iterator(chunk_size=AT_ONCE)
    while batch := list(islice(rows, AT_ONCE)):
        yield batch


def comment_of(decision: Decision) -> int:
    return int(decision.comment_id or decision.facts.get("comment") or 0)


def posted_at(decisions: list[Decision]) -> dict[int, datetime]:
    """When the comments were posted, of those that are still stored."""
    numbers = {comment_of(decision) for decision in decisions}
    return dict(Comment.objects.filter(pk__in=numbers).values_list("pk", "posted_at"))


def taken_back(decisions: list[Decision]) -> set[str]:
    """References of those that their moderators took back at once, so that nothing was restricted."""
    readers = {decision.reader_id for decision in decisions}
    later = Decision.objects.filter(reader__in=readers, position__gt=decisions[0].position)
    facts = later.filter(facts__because="undone").values_list("facts", flat=True)
    return {str(fact.get("undoes", "")) for fact in facts}
