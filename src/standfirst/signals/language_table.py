"""What the table of runs of characters makes of words in Latin letters: how likely each language is that it knows.

The table is learnt by `training/languages.py` and ships with the package; it is read when it is first asked.
"""

from functools import cache
from importlib.resources import as_file, files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from standfirst.signals.grams import grams

READ = 400  # Characters, which are plenty.
NO_LANGUAGE = "und"  # What the table says of Arabic, Hindi, Russian or Urdu in Latin letters.
SELDOM = 0.1  # How much rarer those are than any one language is.


class Table(NamedTuple):
    weights: NDArray[np.int8]
    step: float
    languages: tuple[str, ...]


def chances(words: str) -> dict[str, float]:
    """How likely each language is for words in small letters with single spaces between them."""
    if not words.strip():
        return {}
    known, found = table(), grams(words[:READ])
    scores = known.weights[found].sum(axis=0, dtype=np.int32) * (known.step / len(found) ** 0.5)
    likely = np.exp(scores - scores.max())
    likely[known.languages.index(NO_LANGUAGE)] *= SELDOM
    return dict(zip(known.languages, (likely / likely.sum()).tolist(), strict=True))


@cache
def table() -> Table:
    with as_file(files("standfirst.signals").joinpath("models", "languages.npz")) as path, np.load(path) as kept:
        return Table(kept["table"], float(kept["step"]), tuple(map(str, kept["languages"])))
