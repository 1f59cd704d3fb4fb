"""Signs of contempt for the publication and its staff. Criticism is none."""

import re
from collections.abc import Iterator
from functools import lru_cache

from standfirst.standards.comment import Comment, Surroundings, known
from standfirst.standards.finding import Finding
from standfirst.standards.folding import fold
from standfirst.standards.measured import LEAST, measured
from standfirst.standards.phrasebook import hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_


def insulted_house(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    """A name of the house in a comment that is measured as an insult; without a name there is nothing to measure."""
    pattern = pattern_of(known(around.house_names))
    folded = fold(comment.text)
    match = pattern.search(folded.text) if pattern else None
    if match:
        score = measured("insult", around)
        if score >= LEAST:
            reason = N_("This names the publication or its staff, and reads like an insult.")
            yield Finding(reason, span=folded.original_span(*match.span()), certainty=score)


def contempt_for_the_house(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in hits_on("contempt-for-the-house", comment, around):
        reason = N_("These words show contempt for the publication or its staff. Criticism is welcome.")
        yield Finding(reason, span=hit.span, certainty=hit.certainty)


def names_in(text: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the names that a text says, folded: all that the check needs to know of them."""
    pattern = pattern_of(names)
    return tuple(dict.fromkeys(pattern.findall(fold(text).text))) if pattern else ()


@lru_cache(maxsize=64)  # One for each edition.
def pattern_of(names: tuple[str, ...]) -> re.Pattern[str] | None:
    folded = sorted((name for name in (fold(name).text.strip() for name in names) if name), key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, folded))})(?![^\W_])") if folded else None
