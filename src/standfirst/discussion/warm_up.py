"""Loads what judging needs, so that no reader waits for it and no transaction is held open meanwhile."""

from functools import cache

from standfirst.discussion.render_comment import render_comment
from standfirst.signals import identifier
from standfirst.signals.language import guess_language
from standfirst.signals.toxicity import measure_scores
from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import judge

# Long enough, and in another language than the edition's, so that every stage of guessing is reached.
SAMPLE = "Das ist ein ganz gewöhnlicher Satz, in dem nichts Besonderes steht, und die Nummer 020 7946 0000."


@cache
def warm_up() -> None:
    """A server calls this in each process as it starts; where it did not, the first comment does. Once is enough."""
    guess_language(SAMPLE, "en")
    identifier.identifier()  # Asked only where our own table leaves doubt.
    measure_scores(SAMPLE, "de")
    judge(Comment(SAMPLE), Surroundings(), HOUSE_POLICY)
    render_comment(SAMPLE)
