"""What the n-gram model sees of a text: the hashed runs of one to five characters, words and pairs of words in it.

Hashing is arithmetic on whole arrays of code points: a sum of code times power, taken over every run at once. The
same code serves one comment and a thousand, in training and in service, so that they can't drift apart.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from standfirst.signals.plain_text import ADDRESS, visible, without_look_alikes

BITS = 22
BUCKETS = 1 << BITS
RUNS = (1, 2, 3, 4, 5)
READ_HEAD, READ_TAIL = 3000, 1000  # A longer comment is read at both ends.

FACTOR = 0x9E3779B97F4A7C15  # Odd, so that it has an inverse modulo 2**64.
INVERSE = pow(FACTOR, -1, 1 << 64)
SPACE = 32
WORD_SALT, PAIR_SALT = 0xA0761D6478BD642F, 0xE7037ED1A0B428DB

LINK, MENTION, NUMBER = "\ue001", "\ue002", "\ue003"
WORDS_FOR_MARKS = str.maketrans({LINK: "http", MENTION: "@user", NUMBER: "0"})
PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~«»„“”‚‘…—–،؟؛。，！？、]+)")
LONG_RUN = re.compile(r"(.)\1{2,}", re.DOTALL)
LONG_NUMBER = re.compile(r"\d{4,}")
MIXED_SCRIPTS = re.compile(r"[a-z][\u0370-\u052f]|[\u0370-\u052f][a-z]")
LEET = str.maketrans("034578@$!1|€", "oeastbasiiie")
LEET_WORD = re.compile(
    r"(?<![\w@$!|€])(?=[\w@$!|€]*[a-z])(?=[\w@$!|€]*[a-z][013457@$!|€]+[a-z])"
    r"[a-z013457@$!|€]{2,23}[a-z013457@$€](?!\w)"
)
SPELT_OUT = re.compile(r"(?<!\w)[^\W\d_](?:[ .\-_*]{1,2}[^\W\d_](?!\w)){2,}")

Numbers = npt.NDArray[np.uint64]
Buckets = npt.NDArray[np.int64]


class Features(NamedTuple):
    """The distinct buckets of each text, one text after the other; text i has those from starts[i] to starts[i+1]."""

    buckets: Buckets
    starts: Buckets


def normalise(text: str) -> str:
    """What the n-gram model reads: a text undisguised, with spaces around its signs."""
    return " ".join(PUNCTUATION.sub(r" \1 ", undisguised(text)).split())


def undisguised(text: str) -> str:
    """A text in small letters, without what hides words and with marks for links, mentions and long numbers."""
    if len(text) > READ_HEAD + READ_TAIL:
        text = f"{text[:READ_HEAD]} {text[-READ_TAIL:]}"
    plain = without_disguises(visible(text).lower())
    plain = ADDRESS.sub(lambda match: f" {MENTION} " if match[0][0] in "@#" else f" {LINK} ", plain)
    return LONG_RUN.sub(r"\1\1", LONG_NUMBER.sub(NUMBER, plain))


def readable(text: str) -> str:
    """What the encoder reads: the same, with words for the marks and signs where they stood."""
    return " ".join(undisguised(text).translate(WORDS_FOR_MARKS).split())


def without_disguises(plain: str) -> str:
    """Letters of another script, digits for letters, and letters apart, where they stand inside of words."""
    if not plain.isascii() and MIXED_SCRIPTS.search(plain):
        plain = without_look_alikes(plain)
    plain = LEET_WORD.sub(lambda match: match[0].translate(LEET), plain)
    return SPELT_OUT.sub(lambda match: "".join(filter(str.isalpha, match[0])), plain)


def features(texts: Sequence[str]) -> Features:
    """The features of texts that were normalised."""
    codes, rows = code_points(texts)
    sums = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum(codes * powers(len(codes)), out=sums[1:])
    found = [*runs(codes, rows, sums), *words(codes, rows, sums)]
    keys = np.unique(np.concatenate(found))
    starts = np.searchsorted(keys, np.arange(len(texts) + 1, dtype=np.uint64) << np.uint64(BITS))
    return Features((keys & np.uint64(BUCKETS - 1)).astype(np.int64), starts)


def code_points(texts: Sequence[str]) -> tuple[Numbers, Numbers]:
    """All characters of the texts, each text between spaces, and to which text each belongs."""
    joined = "".join(f" {text} " for text in texts)
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.uint64)
    lengths = [len(text) + 2 for text in texts]
    return codes, np.repeat(np.arange(len(texts), dtype=np.uint64), lengths)


def runs(codes: Numbers, rows: Numbers, sums: Numbers) -> list[Numbers]:
    """Every run of characters that stays inside of its text."""
    found = []
    for length in RUNS:
        count = len(codes) - length + 1
        if count > 0:
            hashes = (sums[length:] - sums[:-length]) * inverses(count)
            inside = rows[:count] == rows[length - 1 :]
            found.append(keys_of(hashes + np.uint64(length), rows[:count])[inside])
    return found


def words(codes: Numbers, rows: Numbers, sums: Numbers) -> tuple[Numbers, Numbers]:
    """Every word, and every word with the next one in its text."""
    hashes, owners = word_hashes(codes, rows, sums)
    pairs = hashes[:-1] * np.uint64(3) + hashes[1:] + np.uint64(PAIR_SALT)
    together = owners[:-1] == owners[1:]
    return keys_of(hashes + np.uint64(WORD_SALT), owners), keys_of(pairs, owners[:-1])[together]


def word_hashes(codes: Numbers, rows: Numbers, sums: Numbers) -> tuple[Numbers, Numbers]:
    """The hash of every word and the text that it stands in."""
    gaps = np.flatnonzero(codes == SPACE)
    begins, ends = gaps[:-1] + 1, gaps[1:]
    real = ends > begins
    begins, ends = begins[real], ends[real]
    return (sums[ends] - sums[begins]) * inverses(len(codes))[begins], rows[begins]


def keys_of(hashes: Numbers, rows: Numbers) -> Numbers:
    """The bucket of each hash, with its text in the higher bits."""
    mixed = (hashes ^ (hashes >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    return (mixed >> np.uint64(64 - BITS)) | (rows << np.uint64(BITS))


def powers(length: int) -> Numbers:
    return _table(FACTOR, _rounded(length))[:length]


def inverses(length: int) -> Numbers:
    return _table(INVERSE, _rounded(length))[:length]


def _rounded(length: int) -> int:
    """A power of two, so that few tables are ever made."""
    return 1 << max(12, length.bit_length())


@cache
def _table(factor: int, length: int) -> Numbers:
    steps = np.full(length, factor, np.uint64)
    steps[0] = 1
    return np.cumprod(steps, dtype=np.uint64)
