"""Contempt for a group that was named a sentence before: "They are vermin"."""

from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.phrasebook import Hit, hits_on

REACH = 200  # Characters between the name of a group and a "they" that means it.


def contempt_by_reference(comment: Comment, around: Surroundings) -> Iterator[Hit]:
    """Of rats in a cellar the same words say nothing."""
    said = list(hits_on("worthless-they", comment, around))
    named = [hit.span[1] for hit in hits_on("group-named", comment, around)] if said else []
    for hit in said:
        if any(0 <= hit.span[0] - end <= REACH for end in named):
            yield hit
