"""Reads what moderators decided as labelled examples: words, what was measured, and what a person made of them.

Nothing here tells who wrote or who decided, and words that were withdrawn or deleted since are not there to be read.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from standfirst.decisions.models import Decision
from standfirst.discussion.corrected_scores import measured_by, model_name
from standfirst.discussion.models import Judgement
from standfirst.learning.heads import Truth, none_of, truths_of_removal
from standfirst.signals.language import Guess
from standfirst.signals.scored_language import scored_language
from standfirst.signals.toxicity import measure_many

AT_ONCE = 500
SAYING = (Decision.Kind.REMOVE, Decision.Kind.PUBLISH)
# The last of these by a person is what counts; who holds a comment anew, or undoes a decision, takes back what it said.
SETTLING = (*SAYING, Decision.Kind.HOLD)
UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Example:
    """A text that a moderator decided on; `scores` are as measured, without any correction."""

    text: str
    scores: Mapping[str, float]
    truths: Mapping[str, Truth]


def count_decisions(edition: str) -> int:
    """How many there are to read."""
    return last_words(edition).count()


def read_examples(edition: str) -> Iterator[list[Example]]:
    """In pages, oldest first. A page may have fewer than were decided: their words are gone, or were never measured."""
    after = 0
    while page := list(last_words(edition).filter(id__gt=after).order_by("id").values(*FIELDS)[:AT_ONCE]):
        yield list(examples_of(page))
        after = page[-1]["id"]


FIELDS = ("id", "kind", "standards", "facts")


def last_words(edition: str) -> QuerySet[Decision]:
    """The last decision of a person on each comment, where it says what the comment is."""
    by_people = Decision.objects.filter(by__isnull=False, kind__in=SETTLING)
    later = by_people.filter(comment_id=OuterRef("comment_id"), id__gt=OuterRef("id"))
    said = by_people.filter(edition=edition, comment_id__isnull=False, kind__in=SAYING)
    return said.filter(~Exists(later))


def examples_of(page: Sequence[Mapping[str, Any]]) -> Iterator[Example]:
    numbers = {row["facts"].get("judgement") for row in page} - {None}
    judgements = {one.pk: one for one in Judgement.objects.filter(pk__in=numbers).exclude(text="")}
    scores = scores_of(judgements)
    for row in page:
        number, removed = row["facts"].get("judgement"), row["kind"] == Decision.Kind.REMOVE
        measured = scores.get(number or 0)
        if measured and row["facts"].get("because") != UNDONE:
            truths = truths_of_removal(codes_of(row), measured) if removed else none_of(measured)
            yield Example(judgements[number].text, measured, truths)


def codes_of(row: Mapping[str, Any]) -> list[str]:
    return [one["code"] for one in row["standards"]]


def scores_of(judgements: Mapping[int, Judgement]) -> dict[int, Mapping[str, float]]:
    """What today's model measures of each: as it was kept, and anew where another model measured it or none did."""
    kept = {number: kept_scores(judgement.facts) for number, judgement in judgements.items()}
    languages = {number: language_of(judgements[number].facts) for number, scores in kept.items() if not scores}
    missing = {number: language for number, language in languages.items() if language}
    texts = [judgements[number].text for number in missing]
    anew = dict(zip(missing, measure_many(texts, list(missing.values())), strict=True)) if texts else {}
    return {number: scores for number, scores in (kept | anew).items() if scores}


def kept_scores(facts: Mapping[str, Any]) -> Mapping[str, float] | None:
    """The scores before any correction, where today's model measured them."""
    if not facts.get("scores") or measured_by(facts.get("model") or "") != model_name():
        return None
    corrected = facts["model"] != model_name()
    found: Mapping[str, float] | None = facts.get("measured") if corrected else facts["scores"]
    return found


def language_of(facts: Mapping[str, Any]) -> str | None:
    """In which language the model measures it, if in any."""
    guess = Guess(*(facts.get("language") or ("und", 0.0)))
    return scored_language(guess, facts.get("edition_language") or "")
