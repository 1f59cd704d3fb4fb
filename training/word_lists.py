"""Writes the lists of words that `python -m training.languages` learns from, as the package wordfreq has them.

    python -m training.word_lists WORDS

WORDS becomes a JSON object of languages, each a list of [word, frequency], the most frequent first. It needs wordfreq
(requirements/training.txt; its lists are CC BY-SA 4.0). Languages that no other shares a script with are left out:
their script tells them already.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from training.languages import WORD

ALONE_IN_SCRIPT = frozenset(("bn", "el", "he", "ja", "ko", "ta", "zh"))
LISTS = "small"  # The words that are at least once in a million; rarer ones say little and take long to draw.


def word_lists() -> Iterator[tuple[str, list[tuple[str, float]]]]:
    """Each language with its words; what has a digit or a sign in it is none."""
    import wordfreq  # noqa: PLC0415  (the rest of the training does without it)

    for language in sorted(set(wordfreq.available_languages(LISTS)) - ALONE_IN_SCRIPT):
        often = wordfreq.get_frequency_dict(language, LISTS)
        listed = [(word, frequency) for word, frequency in often.items() if WORD.fullmatch(word)]
        yield language, sorted(listed, key=lambda pair: (-pair[1], pair[0]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", type=Path)
    options = parser.parse_args()
    lists = dict(word_lists())
    options.words.write_text(json.dumps(lists, ensure_ascii=False), "utf-8")
    print(f"{len(lists)} languages, {sum(map(len, lists.values())):,} words: {options.words}")


if __name__ == "__main__":
    main()
