"""Finds comments that are like one at hand and have been decided on, so that like is treated alike."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count
from django.db.models.fields.json import KT

from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment, Shingle
from standfirst.policies.opinions import KINDS, opinion_of
from standfirst.signals.near_duplicates import SHARED, fingerprint, likeness_of_substance, substance

SHOWN = 4
LATELY = 150  # Decisions, the policy's as well, that are looked through for words, or a standard, like those at hand.
SLIGHTLY = 0.12  # Shingles in common, from which two comments speak of the same in the same words.


@dataclass(frozen=True, slots=True)
class Similar:
    """A comment, the last decision on it by a person, and whether its words (or only the standard) are alike."""

    comment: Comment
    decision: Decision
    same_words: bool


def similar_comments(comment: Comment, codes: list[str], edition: str) -> list[Similar]:
    """Those with nearly the same words first, then those decided under the same standard, newest first."""
    decided = latest_decisions(edition, near_duplicates(comment))
    others = Comment.objects.filter(pk__in=decided).exclude(pk=comment.pk)
    texts = dict(others.values_list("pk", "text"))
    words = substance(comment.text)
    alike = sorted(
        ((likeness_of_substance(words, substance(text)), number) for number, text in texts.items()), reverse=True
    )
    worded = [number for how, number in alike if how >= SLIGHTLY][:SHOWN]
    rest = [number for number in decided if number in texts and number not in worded]  # As decided, newest first.
    standard = [number for number in rest if decided[number].shares_standard(codes)]
    return shown([(number, True) for number in worded] + [(number, False) for number in standard], decided)


def shown(found: list[tuple[int, bool]], decided: "dict[int, Precedent]") -> list[Similar]:
    """The first few, with their comments and decisions: the others were only looked through."""
    first = found[:SHOWN]
    comments = Comment.objects.select_related("author").in_bulk([number for number, _ in first])
    decisions = Decision.objects.select_related("by").defer("facts", "note")
    chosen = decisions.in_bulk([decided[number].decision for number, _ in first])
    return [Similar(comments[number], chosen[decided[number].decision], same) for number, same in first]


def near_duplicates(comment: Comment) -> list[int]:
    """Recent comments that share its fingerprint, whether decided on or not."""
    numbers = Shingle.objects.filter(number__in=fingerprint(comment.text)).exclude(comment=comment)
    shared = numbers.values("comment").annotate(shared=Count("id")).filter(shared__gte=SHARED).order_by("-shared")
    return [row["comment"] for row in shared[: SHOWN * 3]]


@dataclass(frozen=True, slots=True)
class Precedent:
    """The last decision of a person on a comment, by its key, and the standards that it rests on."""

    decision: int
    standards: list[dict[str, str]]

    def shares_standard(self, codes: list[str]) -> bool:
        return any(standard["code"] in codes for standard in self.standards)


def latest_decisions(edition: str, near: list[int]) -> dict[int, Precedent]:
    """The last decision of a person on each comment, among the newest of the edition and those on `near`.

    What was taken back, or held anew, is no precedent.
    """
    decisions = Decision.objects.annotate(because=KT("facts__because")).order_by("-position")
    fields = ("comment_id", "by_id", "kind", "because", "pk", "standards")
    rows = [*decisions.filter(edition=edition).values_list(*fields)[:LATELY]]
    rows += decisions.filter(comment_id__in=near).values_list(*fields) if near else []
    last: dict[int, tuple[Any, ...]] = {}
    for row in rows:
        number, by, kind = row[:3]
        if number and by and kind in KINDS:
            last.setdefault(number, row)
    return {
        number: Precedent(pk, standards)
        for number, _by, kind, because, pk, standards in last.values()
        if opinion_of(kind, because)
    }
