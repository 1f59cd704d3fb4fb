"""What the trained scores cost: loading, memory, one comment at a time, and many.

    python benchmarks/scores.py [FILE] [--edition en] [--count 1000]

FILE holds comments as plain or JSON lines; without one, comments of some 200 characters are made up. A full judgement
is language, scores and every check of the house policy. Seconds are of processor time: what one core would need.
"""

import argparse
import random
import resource
import statistics
import time
from pathlib import Path

from assess import text as made_up_text
from judge import read

SINGLE = 300  # Characters of a comment that is judged alone.
RUNS = 300


def main() -> None:
    options = parse()
    before = memory()
    started = time.process_time()
    from standfirst.signals.toxicity import measure_many, measure_scores

    measure_scores("A first comment, so that everything is loaded.", options.edition)
    print(f"load: {time.process_time() - started:.2f} s, {memory() - before:.0f} MB more, {memory():.0f} MB in all")

    from standfirst.signals.language import guess_language
    from standfirst.standards.comment import Comment, LanguageGuess, Surroundings
    from standfirst.standards.house_policy import HOUSE_POLICY
    from standfirst.standards.judge import judge

    def judged(comment: str, scores: dict[str, float]) -> None:
        guess = LanguageGuess(*guess_language(comment, options.edition))
        judge(
            Comment(comment),
            Surroundings(edition_language=options.edition, language=guess, scores=scores),
            HOUSE_POLICY,
        )

    chance = random.Random(5)
    texts = list(read(options.file)) if options.file else [made_up_text(chance) for _ in range(options.count)]
    chance.shuffle(texts)
    texts = texts[: options.count]
    long = [(each * (SINGLE // max(1, len(each)) + 1))[:SINGLE] for each in texts[:RUNS]]
    times = []
    for each in long:
        started = time.perf_counter()
        judged(each, measure_scores(each, options.edition))
        times.append((time.perf_counter() - started) * 1000)
    centiles = statistics.quantiles(times, n=100)
    print(f"one of {SINGLE} characters: p50 {centiles[49]:.1f} ms, p99 {centiles[98]:.1f} ms (by the clock)")
    characters = sum(map(len, texts)) / len(texts)
    print(f"in bulk, {len(texts)} comments of {characters:.0f} characters, judged a second on one core:")
    for sparing, name in ((False, "thoroughly"), (True, "the encoder spared where the rest is sure")):
        started = time.process_time()
        measured = measure_many(texts, [options.edition] * len(texts), sparing=sparing)
        for each, scores in zip(texts, measured, strict=True):
            judged(each, scores)
        print(f"{len(texts) / (time.process_time() - started):.0f} {name}")
    print(f"most memory: {memory():.0f} MB")


def memory() -> float:
    """The most that this process has held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--edition", default="en")
    parser.add_argument("--count", type=int, default=1000)
    return parser.parse_args()


if __name__ == "__main__":
    main()
