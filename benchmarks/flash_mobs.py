"""How many copies of a campaign are found, and how many ordinary comments are taken for one.

    python -m benchmarks.flash_mobs FOLDER [--seed 7] [--campaigns 400] [--changed 0.1] [--leave-out SET ...]

FOLDER holds a folder for each set of comments with `data.jsonl.gz`, an object with a "text" and a "lang" a line. They
are the ordinary comments: each by another author, set after set, a second of them as many as the memory holds, so that
all that it holds are compared. Equal texts (the same letters and digits) count once: who posts them again is a copy. A
cluster is false unless its comments are copies by another yardstick: three words in four the same, in the same order,
or eight words in a row. A campaign is an ordinary comment of ten words and more that twelve readers post, each with a
part of its words replaced by other words of the same language. A copy counts as found when the published standard
notices it; the first copies, of which the standard allows a few, are not counted.
"""

import argparse
import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from difflib import SequenceMatcher
from pathlib import Path

from standfirst.signals.recent_texts import RecentTexts
from standfirst.standards.checks.chorus import chorus
from standfirst.standards.comment import Alike, Comment, Surroundings
from standfirst.standards.published import NO_FLASH_MOB

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
COPIES = 12
FEWEST_WORDS = 10
IN_ORDER, IN_A_ROW = 0.75, 8
WORD = re.compile(r"\w+")
UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
OTHERS = NO_FLASH_MOB.limits["others"]


def main() -> None:
    options = parse()
    chance = random.Random(options.seed)
    ordinary = list(read(options.folder, set(options.leave_out)))
    if options.mixed:
        chance.shuffle(ordinary)
    print(f"{len(ordinary):,} ordinary comments")
    texts: RecentTexts[tuple[int, str]] = RecentTexts()
    noticed = [(entry, held) for number, entry in enumerate(ordinary) if (held := fellows(texts, number, entry[2]))]
    false = [entry for entry, held in noticed if not are_copies(entry[2], held)]
    clusters = distinct(false)
    print(f"comments held for a chorus: {len(noticed)}, real copies among them: {len(noticed) - len(false)}")
    print(f"false clusters: {len(clusters)} ({1e5 * len(clusters) / len(ordinary):.2f} in 100,000 comments)")
    print(f"comments in them, by set: {dict(Counter(name for name, _, _ in false))}")
    if options.show:
        print(*(f"  {name}: {text!r}" for name, _, text in clusters), sep="\n")
    print(f"recall of copies with {options.changed:.0%} of their words changed:")
    for name, (found, copies) in recall(ordinary, texts, chance, options).items():
        print(f"  {name:9} {found / copies:.3f} of {copies}")


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--campaigns", type=int, default=400)
    parser.add_argument("--changed", type=float, default=0.1)
    parser.add_argument("--leave-out", nargs="*", default=[])
    parser.add_argument("--mixed", action="store_true", help="comments of all sets mixed, not set after set")
    parser.add_argument("--show", action="store_true", help="print one comment of each false cluster")
    return parser.parse_args()


def read(folder: Path, left_out: set[str]) -> Iterator[tuple[str, str, str]]:
    """Set, language and text of every comment, equal ones once."""
    seen: set[int] = set()
    reader: RecentTexts[int] = RecentTexts()
    for path in sorted(folder.glob("*/data.jsonl.gz")):
        if path.parent.name in left_out or path.parent.name.startswith("lexicon"):
            continue
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                words = hash(reader.read(row["text"]).words)
                if words not in seen:
                    seen.add(words)
                    yield path.parent.name, row["lang"], row["text"]


def fellows(texts: RecentTexts[tuple[int, str]], number: int, text: str) -> list[str]:
    """The comments for which one, posted now by an author of its own, is held as of a chorus; it is kept for later."""
    at = NOON + timedelta(milliseconds=number * 1000 * 3600 / texts.at_most)
    new = texts.read(text)
    alike = tuple(Alike(Comment(kept, at), str(author), how) for (author, kept), how in texts.alike(new))
    texts.keep((number, text), new)
    held = any(True for _ in chorus(Comment(text, at), Surroundings(alike=alike), NO_FLASH_MOB.limits))
    return [other.comment.text for other in alike] if held else []


def are_copies(text: str, others: list[str]) -> bool:
    """Whether enough of the others have words in common with a text in the same order."""
    words = words_of(text)
    return sum(is_copy(words, words_of(other)) for other in others) > OTHERS


def is_copy(words: list[str], others: list[str]) -> bool:
    same = SequenceMatcher(None, words, others, autojunk=False)
    row = same.find_longest_match(0, len(words), 0, len(others)).size
    return row >= IN_A_ROW or same.ratio() >= IN_ORDER


def words_of(text: str) -> list[str]:
    """Words in small letters; signs where no spaces divide words."""
    return [part for word in WORD.findall(text.lower()) for part in (word if UNSPACED.search(word) else [word])]


def distinct(noticed: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """One comment of each cluster."""
    texts: RecentTexts[int] = RecentTexts(at_most=1_000_000)
    return [entry for number, entry in enumerate(noticed) if not texts.add(number, entry[2])]


def recall(
    ordinary: list[tuple[str, str, str]],
    texts: RecentTexts[tuple[int, str]],
    chance: random.Random,
    options: argparse.Namespace,
) -> dict[str, list[int]]:
    """Copies found and copies made, by the number of words of the text that was copied."""
    vocabulary: dict[str, list[str]] = {}
    for _, language, text in chance.sample(ordinary, min(len(ordinary), 50_000)):
        vocabulary.setdefault(language, []).extend(text.split()[:20])
    found: dict[str, list[int]] = {}
    long = [entry for entry in ordinary if len(entry[2].split()) >= FEWEST_WORDS and entry[1] in vocabulary]
    number = len(ordinary)
    for _, language, text in chance.sample(long, min(options.campaigns, len(long))):
        count = len(text.split())
        group = found.setdefault("10-19" if count < 20 else "20-49" if count < 50 else "50 and more", [0, 0])
        for copy in range(COPIES):
            number += 1
            held = fellows(texts, number, changed(text, vocabulary[language], chance, options.changed))
            if copy > OTHERS:
                group[0] += bool(held)
                group[1] += 1
    total = [sum(group[0] for group in found.values()), sum(group[1] for group in found.values())]
    return dict(sorted(found.items())) | {"all": total}


def changed(text: str, vocabulary: list[str], chance: random.Random, share: float) -> str:
    words = text.split()
    for place in chance.sample(range(len(words)), max(1, round(share * len(words)))):
        words[place] = chance.choice(vocabulary)
    return " ".join(words)


if __name__ == "__main__":
    main()
