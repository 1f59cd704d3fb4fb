"""Throws hostile texts at every check, every signal and the rendering of comments, and shows how their time grows.

    python benchmarks/fuzz.py [--seed 7] [--length 4000] [--mutants 300]

Every family of texts is made at one, two, four and eight times the length. "Growth" is the power of the length with
which
the time grows from the first to the last: 1 is linear. Told are the worst families of each function, and any that grow
faster than `TOO_FAST` and take more than `NOTICEABLE` seconds; then random mutants of these texts are judged, and what
raises is printed.
"""

import argparse
import math
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import django

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
HEADS = (
    *("toxicity", "severe_toxicity", "insult", "threat", "identity_attack", "obscenity", "sexually_explicit", "spam"),
    *("self_harm", "drugs", "cruelty"),
)
TIMES = (1, 2, 4, 8)
TOO_FAST, NOTICEABLE = 1.35, 0.02
PIECES = {
    "letter": "a", "letters": "ab", "word": "word ", "capital": "WORD ", "space": " ", "line": "a\n", "new lines": "\n",
    "digit": "1", "digits": "12 ", "digits with signs": "1-", "dotted": "1.2.", "plus": "+1", "noughts": "00 ",
    "at": "@", "letter at": "a@", "address": "a@b.c", "address without end": "a.b-c_", "spelt address": "a (at) b ",
    "dot": ".", "bracket": "(", "brackets": "()", "quote": "“", "quotes": '"a', "guillemets": "«a ", "greater": ">",
    "star": "*", "masked": "f*", "masked long": "a***b", "hash": "#", "tag": "#a", "letters apart": "f u c k ",
    "dashed": "a-", "leet": "5h1t", "stretched": "shiiit ", "apostrophe": "a'", "tag html": "<b>", "entity": "&amp;",
    "link": "http://a.b/c ", "link without end": "http://a.b/c?d&", "host": "a.b.c.", "www": "www.",
    "scheme": "http://",
    "accent": "e\u0301", "marks": "\u0301", "zero width": "a\u200b", "invisible": "\u200b", "bidi": "\u202e\u202c",
    "surrogate": "\ud800", "astral": "\U0001f600", "family": "\U0001f468\u200d", "flag": "\U0001f1e9",
    "tags": "\U000e0041",
    "arabic": "كلمة ", "arabic joined": "وبال", "tatweel": "ـ", "han": "字", "kana": "か", "thai": "ก", "hangul": "한",
    "cyrillic": "слово ", "look-alikes": "рау", "full width": "Ａ", "ligature": "ﷺ", "nought byte": "\x00",
    "street": "12 a street ",
    "lives": "he lives at ", "lives street": "lives at rue a ", "currency": "$1 ", "phrase": "make money ",
    "negation": "not ",
    "code": "AB12 ", "iban": "DE00 ", "id": "A1", "percent": "%41", "backslash": "\\", "markdown": "[a](", "tick": "`",
    "underscore": "_", "tilde": "~", "messenger": "telegram: ", "call": "call 1", "tel": "tel ", "sentence": "A b. ",
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--length", type=int, default=4000)
    parser.add_argument("--mutants", type=int, default=300)
    parser.add_argument("--only", default="", help="functions whose name has this in it")
    options = parser.parse_args()
    sys.set_int_max_str_digits(0)
    functions = {name: run for name, run in every_function().items() if options.only in name}
    families = {name: lambda count, piece=piece: piece * (count // len(piece)) for name, piece in PIECES.items()}
    families |= combined(random.Random(options.seed))
    steep = 0
    for name, run in functions.items():
        found = list(measured(run, families, options.length))
        worst = max(found, key=lambda one: one[1])
        print(f"{name:28} worst: {worst[0]:24} growth {worst[2]:5.2f}, {worst[1] * 1000:8.1f} ms", flush=True)
        for family, seconds, growth in found:
            if growth > TOO_FAST and seconds > NOTICEABLE:
                steep += 1
                print(f"    STEEP {family}: growth {growth:.2f}, {seconds * 1000:.1f} ms")
    raised = sum(1 for _ in failures(functions, families, options))
    print(f"{len(functions)} functions, {len(families)} families: {steep} steep, {raised} raised")


def every_function() -> dict[str, Callable[[str], object]]:
    """All checks of the house policy, all signals, and what a comment goes through on a page."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "standfirst.config.settings.development")
    django.setup()
    from standfirst.discussion.render_comment import render_comment
    from standfirst.signals import language, near_duplicates, topic
    from standfirst.standards.comment import Alike, Comment, LanguageGuess, Surroundings
    from standfirst.standards.house_policy import HOUSE_POLICY

    scores = dict.fromkeys(HEADS, 0.4)
    functions: dict[str, Callable[[str], object]] = {}
    for rule in HOUSE_POLICY.rules:
        for check in rule.standard.checks:

            def run(text: str, check=check, limits=rule.limits) -> object:
                own = (Comment(text[1:], NOON), Comment("Other words.", NOON))
                around = Surroundings(
                    "en", LanguageGuess("en", 0.9), own, (Alike(Comment(text, NOON), "1", 1.0),), scores=scores,
                    about=0.4, own_recent_scores=(scores, scores), own_removed=0, house_names=("Herald",),
                    blocked_domains=frozenset({"example.org"}), edition_country="GB",
                )  # fmt: skip
                return list(check(Comment(text, NOON), around, limits))

            functions[check.__name__] = run
    return functions | {
        "signal language": lambda text: language.guess_language(text, "fr"),
        "signal fingerprint": near_duplicates.fingerprint,
        "signal likeness": lambda text: near_duplicates.likeness(text, text[1:]),
        "signal topic": lambda text: topic.topic_distance(text, text[5:], text[9:]),
        "rendering": render_comment,
    }


def combined(chance: random.Random) -> dict[str, Callable[[int], str]]:
    """Two pieces one after the other: what begins like a finding and never ends."""
    pieces = list(PIECES.values())
    found: dict[str, Callable[[int], str]] = {}
    for _ in range(30):
        one, other = chance.sample(pieces, 2)
        found[f"{one!r} then {other!r}"] = lambda count, one=one, other=other: (
            one * (count // 2 // len(one)) + other * (count // 2 // len(other))
        )
        found[f"{one!r} with {other!r}"] = lambda count, one=one, other=other: (
            (one + other) * (count // len(one + other))
        )
    return found


def measured(
    run: Callable[[str], object], families: dict[str, Callable[[int], str]], length: int
) -> Iterator[tuple[str, float, float]]:
    """For each family the seconds for the longest text, and the power with which the time grows."""
    for name, make in families.items():
        short, long = (best_of(run, [make(length * times) + tail for tail in "xy"]) for times in (TIMES[0], TIMES[-1]))
        yield name, long, math.log(max(long, 1e-7) / max(short, 1e-6)) / math.log(TIMES[-1])


def best_of(run: Callable[[str], object], texts: list[str]) -> float:
    """Different texts, since some functions remember what they were asked last."""
    seconds = []
    for text in texts:
        start = time.process_time()
        run(text)
        seconds.append(time.process_time() - start)
        if seconds[-1] > 5:
            break
    return min(seconds)


def failures(
    functions: dict[str, Callable[[str], object]],
    families: dict[str, Callable[[int], str]],
    options: argparse.Namespace,
) -> Iterator[str]:
    chance = random.Random(options.seed)
    makers = list(families.values())
    for _ in range(options.mutants):
        text = mutant(makers, chance)
        for name, run in functions.items():
            try:
                run(text)
            except Exception as error:  # noqa: BLE001  (whatever it is, is what we look for)
                print(f"RAISED {name}: {error!r} for {text[:80]!r}")
                yield name


def mutant(makers: list[Callable[[int], str]], chance: random.Random) -> str:
    """Pieces of several families, with some characters replaced by any of Unicode."""
    signs = list("".join(chance.choice(makers)(chance.randint(1, 200)) for _ in range(chance.randint(1, 6))))
    for _ in range(chance.randint(0, 12)):
        if signs:
            signs[chance.randrange(len(signs))] = chr(
                chance.choice((chance.randrange(0x250), chance.randrange(0x110000)))
            )
    return "".join(signs)


if __name__ == "__main__":
    main()
