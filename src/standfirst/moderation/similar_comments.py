"""Finds comments that are like one at hand and have been decided on, so that like is treated alike."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count
from django.db.models.fields.json import KT

from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment, Shingle
from standfirst.policies.opinions import KINDS, opinion_of
from standfirst.signals.near_duplicates import SHARED, fingerprint, likeness

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
    texts = {other.pk: other for other in Comment.objects.filter(pk__in=decided).select_related("author")}
    texts.pop(comment.pk, None)
    alike = sorted(((likeness(comment.text, other.text), number) for number, other in texts.items()), reverse=True)
    worded = [number for how, number in alike if how >= SLIGHTLY]
    standard = [number for number in texts if number not in worded and shares_standard(decided[number], codes)]
    found = [(number, True) for number in worded] + [(number, False) for number in standard]
    return [Similar(texts[number], decided[number], same) for number, same in found[:SHOWN]]


def near_duplicates(comment: Comment) -> list[int]:
    """Recent comments that share its fingerprint, whether decided on or not."""
    numbers = Shingle.objects.filter(number__in=fingerprint(comment.text)).exclude(comment=comment)
    shared = numbers.values("comment").annotate(shared=Count("id")).filter(shared__gte=SHARED).order_by("-shared")
    return [row["comment"] for row in shared[: SHOWN * 3]]


def latest_decisions(edition: str, near: list[int]) -> dict[int, Decision]:
    """The last decision of a person on each comment, among the newest of the edition and those on `near`.

    What was taken back, or held anew, is no precedent.
    """
    decisions = Decision.objects.annotate(because=KT("facts__because")).order_by("-position").select_related("by")
    decisions = decisions.defer("facts", "note")
    rows = [*decisions.filter(edition=edition)[:LATELY], *decisions.filter(comment_id__in=near)]
    found: dict[int, Any] = {}
    for decision in rows:
        number = decision.comment_id
        if number and decision.by_id and decision.kind in KINDS and number not in found:
            found[number] = decision
    return {number: last for number, last in found.items() if opinion_of(last.kind, last.because)}


def shares_standard(decision: Decision, codes: list[str]) -> bool:
    return any(standard["code"] in codes for standard in decision.standards)
