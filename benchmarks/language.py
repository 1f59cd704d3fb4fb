"""How often the language of a comment is known, alone and beside the language of an edition.

    python -m benchmarks.language FOLDER [--seed 7] [--each 1500] [--cut]

FOLDER holds a folder for each set of comments with `data.jsonl.gz`, an object with "text" and "lang" a line. Comments
of
fewer than 20 letters (10 in Chinese and Korean) are left out, and so are those whose letters are not of their
language's
script: Hindi in Latin letters says nothing of Hindi. Of the sets from which the identifier learned, only what was held
back is measured. `--cut` measures pieces of 20 to 60 letters instead of whole comments.

Beside an edition: each comment is read in the editions of all languages of the site. Its own edition should not be told
surely that it is in another language; every other edition should, and in which.
"""

import argparse
import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from standfirst.signals.language import guess_language
from standfirst.signals.language_table import chances
from standfirst.signals.plain_text import visible, without_addresses
from standfirst.signals.scripts import LATIN, script_of, writing
from standfirst.standards.languages import same_language
from training.languages import SETS, held_back

WORD = re.compile(r"[^\W\d_]+")
EDITIONS = ("en", "fr", "de", "es", "ru", "tr", "ar")
SURE = 0.8
FEWEST = 500  # Comments that a language needs to be measured.
ASKED = frozenset("en fr de es it pt nl pl ro tr id vi".split())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--each", type=int, default=1500)
    parser.add_argument("--cut", action="store_true")
    parser.add_argument("--show", action="store_true", help="print the comments taken for another language")
    options = parser.parse_args()
    alone, own, other = Counter[tuple[str, bool]](), Counter[tuple[str, bool]](), Counter[tuple[str, bool]]()
    for language, text in sample(options):
        alone[language, identified(text) == language] += 1
        for edition in EDITIONS:
            told = surely(text, edition)
            if edition == language:
                own[language, told is None] += 1
                if told and options.show:
                    print(edition, told, text[:150])
            elif not same_language(language, edition):
                other[language, told is not None and same_language(told, language)] += 1
    for title, counts in (("alone", alone), ("in its own edition", own), ("noticed in another edition", other)):
        languages = sorted({language for language, _ in counts})
        of = {language: counts[language, True] + counts[language, False] for language in languages}
        rates = {language: counts[language, True] / of[language] for language in languages}
        print(f"{title}: " + " ".join(f"{language} {rate:.4f}" for language, rate in rates.items()))
        print(f"  mean {sum(rates.values()) / len(rates):.4f}, of {sum(counts.values()):,}")


def sample(options: argparse.Namespace) -> Iterator[tuple[str, str]]:
    chance = random.Random(options.seed)
    for language, texts in sorted(texts_of(options.folder).items()):
        kept = 0
        for text in chance.sample(texts, len(texts)) if len(texts) >= FEWEST else ():
            piece = cut(text, chance) if options.cut else text
            if kept < options.each and is_long_enough(piece, language):
                kept += 1
                yield language, piece


def texts_of(folder: Path) -> dict[str, list[str]]:
    """The comments that the identifier has not seen, by language."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.glob("*/data.jsonl.gz")):
        if path.parent.name.startswith("lexicon"):
            continue
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                seen = path.parent.name in SETS and not held_back(row["text"], 7)
                if not seen and row.get("lang") not in {"und", "ur-Latn", None}:
                    found.setdefault(row["lang"], []).append(row["text"])
    return found


def cut(text: str, chance: random.Random) -> str:
    """Words in a row with 20 to 60 letters."""
    words, most = text.split(), chance.randint(20, 60)
    start = chance.randrange(max(1, len(words) - 5))
    taken: list[str] = []
    for word in words[start:]:
        if taken and sum(map(len, taken)) + len(word) > most:
            break
        taken.append(word)
    return " ".join(taken)


def is_long_enough(text: str, language: str) -> bool:
    letters = "".join(WORD.findall(without_addresses(visible(text[:2000]))))
    if len(letters) < (10 if language in {"zh", "ko"} else 20):
        return False
    return script_of(language) == LATIN or writing(letters).script != LATIN


def identified(text: str) -> str:
    """The language of a comment without any edition: one of those of the issue where it is in Latin letters."""
    words = " ".join(WORD.findall(without_addresses(visible(text[:2000])).lower()))
    if writing(words.replace(" ", "")).script != LATIN:
        return guess_language(text, "und").language
    likely = {language: chance for language, chance in chances(words).items() if language in ASKED}
    return max(likely, key=likely.__getitem__)


def surely(text: str, edition: str) -> str | None:
    guess = guess_language(text, edition)
    return None if guess.certainty < SURE or same_language(guess.language, edition) else guess.language


if __name__ == "__main__":
    main()
