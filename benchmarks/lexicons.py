"""How many comments the lists of offensive words notice, by language and by what readers of the sets said of them.

    python -m benchmarks.lexicons FOLDER [--each 4000] [--words FOLDER/lexicon_ldnoobw/data.jsonl.gz]

FOLDER holds a folder for each set of comments with `data.jsonl.gz`, an object with "text", "lang" and "labels" a
line. A set
with a label for obscenity or profanity measures recall and precision; any other with a label "toxic" tells how often
harmless and harmful comments are noticed: what offends needs no such word, and a harmless comment may swear. `--words`
names a list of others ("text", "lang") of which the share is told that ours know.
"""

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from standfirst.standards.checks.profanity import disguised_profanity, plain_profanity
from standfirst.standards.comment import Comment, LanguageGuess, Surroundings
from standfirst.standards.lexicon import LANGUAGES

OBSCENE = ("obscene", "obscenity", "profanity", "vulgar", "profane")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--each", type=int, default=4000)
    parser.add_argument("--words", type=Path)
    parser.add_argument(
        "--show", help="print the words for which comments of this language without the label are noticed"
    )
    options = parser.parse_args()
    counts: Counter[tuple[str, str, str, bool, bool]] = Counter()
    words: Counter[str] = Counter()
    for path in sorted(options.folder.glob("*/data.jsonl.gz")):
        for row in list(rows(path))[: options.each]:
            label = next((name for name in (*OBSCENE, "toxic") if name in row.get("labels", {})), None)
            if label and row["lang"] in LANGUAGES:
                told, said = noticed(row["text"], row["lang"]), float(row["labels"][label] or 0) >= 0.5
                counts[path.parent.name, row["lang"], label, said, bool(told)] += 1
                if told and not said and row["lang"] == options.show:
                    words.update(told)
    for name, language, label in sorted({key[:3] for key in counts}):
        said, clean = (
            [counts[name, language, label, truth, told] for told in (True, False)] for truth in (True, False)
        )
        rates = [f"{hit / max(1, hit + miss):.3f} of {hit + miss}" for hit, miss in (said, clean)]
        print(f"{name:22} {language} {label:9} noticed: {rates[0]} with the label, {rates[1]} without")
    print(*words.most_common(60))
    if options.words:
        known = Counter((row["lang"], bool(noticed(row["text"], row["lang"]))) for row in rows(options.words))
        for language in LANGUAGES:
            count = known[language, True] + known[language, False]
            print(f"listed by others, {language}: {known[language, True]} of {count} known")


def rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def noticed(text: str, language: str) -> list[str]:
    """The words for which the published standard would ask the author."""
    around = Surroundings(edition_language=language, language=LanguageGuess(language, 0.95))
    findings = (
        finding for check in (plain_profanity, disguised_profanity) for finding in check(Comment(text), around, {})
    )
    return [text[slice(*finding.span)].lower() for finding in findings if finding.span]


if __name__ == "__main__":
    main()
