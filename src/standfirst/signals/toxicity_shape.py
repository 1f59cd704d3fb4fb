"""What a comment looks like, apart from its words: numbers that the stack weighs beside the scores."""

import math

NAMES = ("capitals", "exclamations", "length", "hidden")
FEWEST_LETTERS = 12


def shape(text: str, normal: str) -> tuple[float, ...]:
    """The share of capitals, exclamation marks, length and how much of the text was in disguise, each from 0 to 1."""
    sample = text[:4000]
    letters = sum(map(str.isalpha, sample))
    capitals = sum(map(str.isupper, sample)) / letters if letters >= FEWEST_LETTERS else 0.0
    signs = sample.count("!") / (len(sample) + 10) * 10
    length = math.log1p(len(sample)) / 8.3
    hidden = sum(not 32 <= ord(sign) < 0x2E80 for sign in sample) / (len(sample) + 10)
    return capitals, min(1.0, signs), min(1.0, length), min(1.0, hidden if normal else 0.0)
