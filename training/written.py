"""Comments that people of the project wrote by hand, as readers write them, to learn from (`training/written/`).

For languages that no open set covers, and for what open sets have little of: insults without a bad word, hatred between
the lines, veiled threats, and harmless comments that look like them: insults told or denied, violent idioms. A file a
language, `kind<TAB>text` a line. Who wrote them had not seen the functional tests.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from training.label_map import COLUMNS
from training.sets import Row
from training.split import part_of

FOLDER = Path(__file__).with_name("written")
WRITTEN = "written"
HARMLESS = dict.fromkeys(COLUMNS, 0.0)
CLEAN_OTHERWISE = {"sexual": 0.0, "spam": 0.0}
NO_ATTACK = {"toxic": 0.0, "insult": 0.0, "hate": 0.0, "threat": 0.0, "severe": 0.0}
CURSE = {"toxic": 0.5, "obscene": 1.0, "insult": 0.0, "hate": 0.0, "threat": 0.0, "severe": 0.0}
# What each kind says of our columns; a column that is missing may be either. What people label toxic is seldom as fine
# as contempt without a bad word or a threat between the lines, and often as coarse as a curse at nobody.
KINDS: Mapping[str, Mapping[str, float]] = {
    "plain": HARMLESS,
    "heated": HARMLESS,
    "group": HARMLESS,
    "told": {**CLEAN_OTHERWISE, **NO_ATTACK},
    "idiom": HARMLESS,
    "things": {**CLEAN_OTHERWISE, **NO_ATTACK},
    "self": {**CLEAN_OTHERWISE, **NO_ATTACK},
    "rough": {**CLEAN_OTHERWISE, **CURSE},
    "insult": {**CLEAN_OTHERWISE, "toxic": 1.0, "formal": 1.0, "insult": 1.0, "hate": 0.0, "threat": 0.0},
    "contempt": {**CLEAN_OTHERWISE, "toxic": 0.6, "insult": 0.8, "obscene": 0.0, "hate": 0.0, "threat": 0.0},
    "obscene": {"toxic": 1.0, "formal": 1.0, "insult": 1.0, "obscene": 1.0, "hate": 0.0, "spam": 0.0},
    "hatred": {**CLEAN_OTHERWISE, "toxic": 1.0, "hate": 1.0},
    "implied": {**CLEAN_OTHERWISE, "toxic": 0.6, "hate": 0.8, "obscene": 0.0, "threat": 0.0},
    "threat": {**CLEAN_OTHERWISE, "toxic": 1.0, "threat": 1.0, "hate": 0.0},
    "veiled": {**CLEAN_OTHERWISE, "toxic": 0.6, "threat": 0.8, "hate": 0.0, "obscene": 0.0},
}
# Who learns much of the first three takes every ironic word and every "you" for an attack; of the others there are few.
TIMES = {"contempt": 0.5, "implied": 0.5, "veiled": 0.3, "told": 3.0, "idiom": 3.0, "things": 2.0, "self": 2.0}
# How much a language counts: those without an open set are read twice as often.
UNTAUGHT, UNTAUGHT_TIMES = frozenset(("es", "fr", "hi", "id", "it", "ru", "vi")), 2.0


class Written(NamedTuple):
    """What is said, in which language, of which kind."""

    text: str
    language: str
    kind: str


def written_comments() -> Iterator[Written]:
    """All of them, in the order of their files."""
    for file in sorted(FOLDER.glob("*.tsv")):
        for line in file.read_text("utf-8").splitlines():
            kind, text = line.split("\t")
            yield Written(text, file.stem, kind)


def written_rows(part: str, seed: int) -> list[Row]:
    """Those in one part of the split; languages count alike, whatever they have, but for those without a set."""
    comments = [each for each in written_comments() if part_of(each.text, seed) == part]
    counts = Counter(each.language for each in comments)
    return [
        Row(each.text, each.language, WRITTEN, dict(KINDS[each.kind]), weight(each) / counts[each.language])
        for each in comments
    ]


def weight(comment: Written) -> float:
    """How much one counts, before its language is brought to the measure of the others."""
    return 100 * TIMES.get(comment.kind, 1.0) * (UNTAUGHT_TIMES if comment.language in UNTAUGHT else 1.0)
