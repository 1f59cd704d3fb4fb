"""How far a comment is from what it stands under: by the words that carry meaning, in any language.

Only nearness is sure: a comment that shares the story's words is about it. One that shares none may put it differently,
so the distance says 1 only where there were enough words to tell, and is unknown for short comments and stories.
"""

import re
from collections.abc import Set
from math import log

from standfirst.signals.common_words import lexicon
from standfirst.signals.plain_text import visible, without_addresses

WORD = re.compile(r"[^\W\d_]+")
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff]")
ARABIC_PREFIX = re.compile("^(?:[وفبكل]{0,2}ال|[وف](?=\\w{4}))")
SHORTEST, STEM, ARABIC_STEM = 4, 6, 4
FEWEST_IN_COMMENT, FEWEST_IN_STORY = 8, 30
READ_COMMENT, READ_STORY = 2000, 20_000
NEAR = 0.4  # The share of a comment's meaningful words from which nobody would call it beside the point.


def topic_distance(comment: str, story: str, parent: str = "") -> float | None:
    """0 for the same subject as the story or the parent, 1 for no word in common, None for too little to tell by."""
    return distance_from(ground_of(story), comment, parent)


def ground_of(story: str) -> frozenset[str]:
    """What a story is about, for whoever measures many comments against it."""
    return frozenset(stems(story[:READ_STORY]))


def distance_from(ground: Set[str], comment: str, parent: str = "") -> float | None:
    """The same as `topic_distance`, from the ground of a story."""
    own = stems(comment[:READ_COMMENT])
    if parent:
        ground = ground | stems(parent[:READ_COMMENT])
    if len(own) < FEWEST_IN_COMMENT or len(ground) < FEWEST_IN_STORY:
        return None
    shared = sum(weight(stem) for stem in own & ground) / sum(map(weight, own))
    return round(max(0.0, 1 - shared / NEAR), 3)


def stems(text: str) -> set[str]:
    """The beginnings of the words that carry meaning; pairs of signs where no spaces divide words."""
    found: set[str] = set()
    common = lexicon()
    for word in WORD.findall(without_addresses(visible(text)).lower()):
        if UNSPACED.search(word):
            found |= {word[start : start + 2] for start in range(len(word) - 1)}
        elif len(word) >= SHORTEST and word not in common:
            found.add(stem(word))
    return found


def stem(word: str) -> str:
    """How a word begins; in Arabic without the article and what else is written together with it."""
    if "\u0600" <= word[0] <= "\u06ff":
        return ARABIC_PREFIX.sub("", word)[:ARABIC_STEM]
    return word[:STEM]


def weight(stem: str) -> float:
    """Longer words mean more."""
    return log(1 + len(stem))
