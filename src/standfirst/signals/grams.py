"""The runs of one to six characters within the words of a text, as numbers: what the identifier of languages counts."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

BUCKETS: Final = 1 << 17
LONGEST = 6
FACTOR, MIX = np.uint32(0x01000193), np.uint32(0x9E3779B1)
SHIFT = np.uint32(32 - 17)
SPACE = np.uint32(32)


def grams(words: str) -> NDArray[np.uint32]:
    """Numbers below `BUCKETS` for words in small letters, divided by single spaces.

    A run takes in the space before and after a word, so that short words count as wholes; none goes from word to word.
    """
    codes = np.frombuffer(f" {words} ".encode("utf-32-le", "surrogatepass"), np.uint32)
    spaces = codes == SPACE
    running, inside = codes * FACTOR, np.ones(len(codes), bool)
    found = [mixed(running[~spaces], 1)]
    for length in range(2, min(LONGEST, len(codes)) + 1):
        inside = inside[:-1] & ~spaces[length - 2 : -1] if length > 2 else inside[:-1]
        running = (running[:-1] ^ codes[length - 1 :]) * FACTOR
        found.append(mixed(running[inside], length))
    return np.concatenate(found)


def mixed(running: NDArray[np.uint32], length: int) -> NDArray[np.uint32]:
    return ((running + np.uint32(length)) * MIX) >> SHIFT
