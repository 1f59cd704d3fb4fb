"""What the house policy does about real comments: how many it asks about or holds, by standard, and for scores alone.

    python benchmarks/policy_on_comments.py FOLDER... [--count 1000]

Each FOLDER holds a set as `data.jsonl.gz`, an object a line with "text" and "lang". Of each set a part drawn by a fixed
seed is judged as comments of an edition in their own language, once with scores and once without: the difference is
what the trained scores add. Where rows are labelled, those that nobody called bad are counted apart as "clean".
"""

import argparse
import gzip
import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from standfirst.signals.language import guess_language
from standfirst.signals.scored_language import scored_language
from standfirst.signals.toxicity import measure_many
from standfirst.standards.comment import Comment, LanguageGuess, Surroundings
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import Verdict, judge
from standfirst.standards.policy import Action

SEED = 1
BAD = frozenset("toxic hate hostile antagonize discriminating inappropriate insult moderated".split())
Row = dict[str, Any]


def main() -> None:
    options = parse()
    print(f"policy {HOUSE_POLICY.label}; shares of the comments of each set")
    for folder in options.folders:
        rows = part_of(folder, options.count)
        print(f"\n{folder.name}: {len(rows)} comments, {sum(map(is_clean, rows))} clean")
        tell(rows, list(verdicts(rows)))


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--count", type=int, default=1000)
    return parser.parse_args()


def part_of(folder: Path, count: int) -> list[Row]:
    with gzip.open(folder / "data.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [row for row in map(json.loads, file) if len(row["text"]) <= 3000]
    return random.Random(SEED).sample(rows, min(count, len(rows)))


def is_clean(row: Row) -> bool:
    """There is a label of something bad, and none says more than a tenth of it."""
    labels = row.get("labels", {}).items()
    bad = [number for name, number in labels if name in BAD and isinstance(number, int | float)]
    return bool(bad) and max(bad) <= 0.1


def verdicts(rows: list[Row]) -> Iterator[tuple[Verdict, Verdict]]:
    """Each comment's verdict with its scores, and without."""
    guesses = [guess_language(row["text"], base(row)) for row in rows]
    spoken = [scored_language(guess, base(row)) for guess, row in zip(guesses, rows, strict=True)]
    scores = measure_many([row["text"] for row in rows], spoken)
    for row, guess, language, measured in zip(rows, guesses, spoken, scores, strict=True):
        facts = {"edition_language": base(row), "language": LanguageGuess(*guess), "own_recent": (), "alike": ()}
        facts |= {"own_recent_scores": (), "own_removed": 0, "house_names": (), "blocked_domains": frozenset()}
        known = measured if language else None
        comment = Comment(row["text"])
        yield (
            judge(comment, Surroundings(**facts, scores=known), HOUSE_POLICY),
            judge(comment, Surroundings(**facts), HOUSE_POLICY),
        )


def base(row: Row) -> str:
    return str(row.get("lang") or "en").partition("-")[0]


def tell(rows: list[Row], judged: list[tuple[Verdict, Verdict]]) -> None:
    clean = [verdict for row, verdict in zip(rows, judged, strict=True) if is_clean(row)]
    print(f"  {'':28}{'asked':>8}{'held':>8}{'asked, clean':>14}{'held, clean':>13}")
    for name, place in (("with scores", 0), ("without", 1)):
        tell_line(name, [pair[place].action for pair in judged], [pair[place].action for pair in clean])
    for rule in HOUSE_POLICY.rules:
        code = rule.standard.code
        everywhere, on_clean = by_standard(code, judged), by_standard(code, clean)
        if any(action > Action.PUBLISH for action in everywhere):
            tell_line(code, everywhere, on_clean)


def by_standard(code: str, judged: list[tuple[Verdict, Verdict]]) -> list[Action]:
    """What the standard alone would do, with scores."""
    actions = ({noticed.rule.standard.code: noticed.action for noticed in verdict.broken} for verdict, _ in judged)
    return [found.get(code, Action.PUBLISH) for found in actions]


def tell_line(name: str, actions: list[Action], clean: list[Action]) -> None:
    shares = [share(which, action) for which in (actions, clean) for action in (Action.ASK, Action.HOLD)]
    print(f"  {name:28}{shares[0]:8.1%}{shares[1]:8.1%}{shares[2]:14.1%}{shares[3]:13.1%}")


def share(actions: list[Action], action: Action) -> float:
    return Counter(actions)[action] / max(1, len(actions))


if __name__ == "__main__":
    main()
