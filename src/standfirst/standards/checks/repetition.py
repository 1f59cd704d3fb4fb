"""Signs that a comment only repeats itself."""

import re
from collections import Counter
from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.folding import words_of
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

ADDRESSED = re.compile(r"@\w+|&#?\w+;|<[^<>\s]{0,9}>")  # Names that are called, and what is left of other formats.
FEWEST_WORDS = 12  # "No, no, no, no!" is emphasis.


def same_word_over_and_over(comment: Comment, _: Surroundings, limits: Limits) -> Iterator[Finding]:
    if comment.text.count(" ") + comment.text.count("\n") < FEWEST_WORDS - 1:
        return
    words = words_of(without_addressed(comment.text)).split(" ")
    # Were all words but one of each kind the same one, it would stand there so many times at most.
    most = len(words) - len(set(words)) + 1
    if len(words) < FEWEST_WORDS or 100 * most <= limits["same_word_percent"] * len(words):
        return
    [(__, count)] = Counter(words).most_common(1)
    if 100 * count > limits["same_word_percent"] * len(words):
        yield Finding(N_("Times that one word stands in this comment: {count}."), {"count": count}, certainty=0.7)


def without_addressed(text: str) -> str:
    return ADDRESSED.sub(" ", text) if any(sign in text for sign in "@&<") else text
