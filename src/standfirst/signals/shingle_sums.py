"""The checksums of every five characters in a row, all at once.

CRC-32 is linear: over texts of one length, the sum of a text is the sum of an empty one with what each of its bytes
adds to it, by its value and place. So a table a place gives the sums of all runs in ten looks at arrays, in the place
of one call a run; a test compares them with `zlib`.
"""

from functools import cache
from zlib import crc32

import numpy as np
import numpy.typing as npt

SHINGLE = 5
WIDTH = 2  # Bytes a character in UTF-16, in which shingles are cut, so that ASCII and other text hash alike.
UNITS, BYTES = 1 << 16, 1 << 8

Sums = npt.NDArray[np.uint32]


def sums_of(words: str) -> Sums:
    """From the smallest, each once; none where there are fewer than five characters."""
    units = np.frombuffer(words.encode("utf-16-le", "surrogatepass"), np.uint16)
    count = len(units) - SHINGLE + 1
    if count <= 0:
        return np.empty(0, np.uint32)
    first, *others = tables()
    sums = first[units[:count]]
    for place, table in enumerate(others, 1):
        sums ^= table[units[place : place + count]]
    sums.sort()
    return sums[np.concatenate(([True], sums[1:] != sums[:-1]))] if count > 1 else sums


def count_shared(one: Sums, other: Sums) -> int:
    """How many numbers two such rows have in common."""
    both = np.concatenate((one, other))
    both.sort(kind="stable")  # Which merges two rows that are in order.
    return int(np.count_nonzero(both[1:] == both[:-1]))


@cache
def tables() -> list[Sums]:
    """For each place, what each character adds; the first also has the sum of five times nothing."""
    empty = crc32(bytes(SHINGLE * WIDTH))
    found = []
    for place in range(SHINGLE):
        low, high = (np.array(added(place * WIDTH + byte, empty), np.uint32) for byte in range(WIDTH))
        found.append((high[:, None] ^ low[None, :]).reshape(UNITS))
    found[0] ^= np.uint32(empty)
    return found


def added(at: int, empty: int) -> list[int]:
    """What each value of the byte at a place adds to the sum."""
    after = bytes(SHINGLE * WIDTH - at - 1)
    return [crc32(bytes(at) + bytes((value,)) + after) ^ empty for value in range(BYTES)]
