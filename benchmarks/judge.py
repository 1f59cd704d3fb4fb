"""Measures how many comments a second the engine judges on one core, the language being known.

    python benchmarks/judge.py [FILE]

FILE holds a comment a line, plain or as JSON with a "text"; without it, the benchmark writes its own of about 200
characters.
"""

import json
import random
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from standfirst.standards.comment import Comment, LanguageGuess, Surroundings
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import judge

NOON = datetime(2025, 3, 1, 12, tzinfo=UTC)
COMMON = (
    "the a of and to in that it is was for on are with they be at one have this from by not but what all were when we"
    " there can an your which said if do will each about how up out them then she many some so these would other into"
    " has more two like time could no make than first been its who now people over did down only way find use may"
    " water long little very after called just where most know council bridge mayor budget school paper question"
)


def generated(count: int) -> Iterator[str]:
    """Comments of about 200 characters; one in ten carries a number, a link, capitals or a name worth a closer look."""
    dice = random.Random(7)
    extras = ("in 2024", "https://example.org/report", "NATO", "(212) 555-0147", "cockpit", "It was 1,234,567.", "cr4p")
    common = COMMON.split()
    for number in range(count):
        words = dice.choices(common, k=38)
        words[::12] = [word.capitalize() + "." for word in words[::12]]
        if number % 10 == 0:
            words.append(dice.choice(extras))
        yield " ".join(words)


def read(path: Path) -> Iterator[str]:
    for line in path.read_text("utf-8").splitlines():
        yield json.loads(line)["text"] if line.startswith("{") else line


def main() -> None:
    texts = list(read(Path(sys.argv[1])) if len(sys.argv) > 1 else generated(20_000))
    own = tuple(Comment(text, NOON - timedelta(minutes=10 * index)) for index, text in enumerate(generated(3)))
    around = Surroundings("en", LanguageGuess("en", 0.99), own, ())
    judge(Comment("Warm the lists.", NOON), around, HOUSE_POLICY)
    rates = []
    for _ in range(5):
        start = time.process_time()
        for text in texts:
            judge(Comment(text, NOON), around, HOUSE_POLICY)
        rates.append(len(texts) / (time.process_time() - start))
    length = sum(map(len, texts)) / len(texts)
    print(f"{len(texts)} comments of {length:.0f} characters: {sorted(rates)[2]:,.0f} a second of CPU (median of 5)")


if __name__ == "__main__":
    main()
