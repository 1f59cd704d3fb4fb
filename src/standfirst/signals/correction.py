"""A small correction on top of measured scores: what one edition's moderators taught, as a few numbers a head.

It moves the logit of a score by a constant, by a little of each measured logit, and by the words of the text, and never
by more than `FARTHEST`. Words are known by a hash alone, and those that name groups of people never weigh.
"""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any
from zlib import crc32

from standfirst.signals.plain_text import visible, without_addresses

BUCKETS = 8192
MOST_WORDS = 200  # Of one text: a longer one is known by its beginning.
READ = 4000  # Characters.
FARTHEST = 3.0  # As from 0.5 to 0.95.
SUREST = 1e-4  # No score is believed to be nearer to 0 or 1.

GROUP_NAMES = "group_names.txt"
LONGEST_ENDING = 5  # Of a group's name; "mandate" is no kind of "man".
# Words, and in scripts without spaces every two neighbours.
WORD = re.compile(
    r"(?=([\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{2}))|([^\W\d_\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{2,})"
)


@dataclass(frozen=True, slots=True)
class HeadCorrection:
    """`mix`: how much each measured logit adds. `words`: what a word adds, by its bucket."""

    shift: float = 0.0
    mix: Mapping[str, float] = field(default_factory=dict)
    words: Mapping[int, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Correction:
    """What is to be done to each head; one that is missing stays as it was measured."""

    heads: Mapping[str, HeadCorrection] = field(default_factory=dict)


def apply_correction(scores: Mapping[str, float], words: Sequence[int], correction: Correction) -> dict[str, float]:
    """The scores as corrected; `words` are the `word_buckets` of the text."""
    logits = {head: logit(score) for head, score in scores.items()}
    corrected = dict(scores)
    for head, how in correction.heads.items():
        if head in logits:
            moved = how.shift + sum(weight * logits.get(other, 0.0) for other, weight in how.mix.items())
            if words:
                moved += sum(how.words.get(word, 0.0) for word in words) / math.sqrt(len(words))
            corrected[head] = chance(logits[head] + min(max(moved, -FARTHEST), FARTHEST))
    return corrected


def word_buckets(text: str) -> list[int]:
    """The distinct words of a text as numbers below `BUCKETS`, in order; none for the names of groups."""
    plain = without_addresses(visible(text[:READ]).lower())
    words = dict.fromkeys(pair or word for pair, word in WORD.findall(plain))
    kept = [word for word in words if not names_group(word)][:MOST_WORDS]
    return sorted({crc32(word.encode("utf-8", "surrogatepass")) % BUCKETS for word in kept})


@lru_cache(maxsize=1 << 16)
def names_group(word: str) -> bool:
    """Whether a word is the name of a group of people, or begins with one."""
    stems = group_stems()
    bare = word.removeprefix("ال")
    return any(bare[:end] in stems for end in range(max(2, len(bare) - LONGEST_ENDING), len(bare) + 1))


def logit(score: float) -> float:
    bounded = min(max(score, SUREST), 1 - SUREST)
    return math.log(bounded / (1 - bounded))


def chance(number: float) -> float:
    return 1 / (1 + math.exp(-number))


def as_dict(correction: Correction) -> dict[str, Any]:
    """The correction as JSON can keep it."""
    return {
        head: {"shift": how.shift, "mix": dict(how.mix), "words": {str(word): add for word, add in how.words.items()}}
        for head, how in correction.heads.items()
    }


def from_dict(kept: Mapping[str, Any]) -> Correction:
    return Correction(
        {
            head: HeadCorrection(how["shift"], how["mix"], {int(word): add for word, add in how["words"].items()})
            for head, how in kept.items()
        }
    )


@cache
def group_stems() -> frozenset[str]:
    told = files("standfirst.signals").joinpath(GROUP_NAMES).read_text(encoding="utf-8")
    return frozenset(stems_of(line for line in told.splitlines() if not line.startswith("#")))


def stems_of(lines: Iterable[str]) -> Iterable[str]:
    for line in lines:
        _language, *stems = line.split()
        yield from stems
