"""Rules of a grammar, written in kinds of words and compiled to patterns over their signs. `grammars/README.md`."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import permutations

from standfirst.standards.grammar_words import COMMA, DASH, SENTENCE_END, Words, lines_of, sum_of, words_of

PIECE = re.compile(r"\{[^}]*\}|\([^)]*\)|\S+")
NOBODY = "(?!)"
SIGNS = {"COMMA": COMMA, "DASH": DASH}
BREAKS = re.escape(SENTENCE_END + COMMA + DASH)
EDGES = {"^": rf"(?:^|(?<=[{BREAKS}]))", "END": rf"(?=[{BREAKS}]|$)"}
FILLING = "FILL"
NAMING = ("GROUP", "KIND", "ONE", "PLACE")  # Kinds that few texts have.
ANYBODY = -1  # All bits: rules that need nobody to be named.
REFERENCE = "reference"  # Rules that speak of "them": a group must have been named before.


@dataclass(frozen=True, slots=True)
class Rule:
    """`needs` are bits of kinds, of each of which one must be in a sentence, so that most rules are never tried."""

    topic: str
    certainty: float
    pattern: re.Pattern[str]
    needs: tuple[int, ...]
    refers: int = 0  # The kinds of which one must have been named before, where it speaks of "them".
    denied_by: re.Pattern[str] | None = None  # What right before it takes it back.

    def may_hold(self, kinds: int, near: int) -> bool:
        """Whether kinds like these can fulfil it at all; those near by may name who is meant."""
        return all(map(kinds.__and__, self.needs)) and (not self.refers or bool(near & self.refers))


@dataclass(frozen=True, slots=True)
class Told:
    """Who tells of words, or denies them: before these, after them, in the next sentence."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    following: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words and rules of a language, and what names a group in it."""

    words: Words
    rules: Mapping[int, Mapping[int, Sequence[Rule]]]  # Under those whom they name, then the rarest of their needs.
    told: Told
    group: re.Pattern[str]
    kinds: Mapping[str, int]
    bad: int  # The kinds of which any says something bad of somebody, or might.

    def able(self, kinds: int) -> list[Rule]:
        """The rules that kinds like these can fulfil at all."""
        return [
            rule
            for named, by_need in self.rules.items()
            if kinds & named
            for need, rules in by_need.items()
            if kinds & need
            for rule in rules
            if rule.may_hold(kinds, kinds)
        ]

    def kinds_in(self, signs: str) -> int:
        """The kinds of some signs, as bits."""
        return sum_of(self.kinds.get(sign, 0) for sign in set(signs))


class Classes:
    """For each kind the signs of all sets that it is in."""

    def __init__(self, words: Words) -> None:
        for kinds in dict.fromkeys(filter(None, all_kinds(words))):
            words.sign_of(kinds)
        self.words, self.signs = words, dict(words.signs)
        words.bits_of(words.counts)
        self.kinds = {sign: words.bits_of(kinds) for kinds, sign in self.signs.items()}

    def commonness(self, need: int) -> int:
        """How many short words fulfil a need, and how short they are."""
        return sum(count for kind, count in self.words.counts.items() if need & self.words.bits[kind])

    def signs_of(self, written: str) -> frozenset[str]:
        """Of "A+B" those that are both; of "A" all that are A. signs stand for themselves."""
        if written in SIGNS:
            return frozenset(SIGNS[written])
        kinds = set(written.split("+"))
        return frozenset(sign for known, sign in self.signs.items() if kinds <= known)

    def pattern(self, written: str) -> str:
        signs = self.signs_of(written)
        return f"[{''.join(map(re.escape, sorted(signs)))}]" if signs else NOBODY


def all_kinds(words: Words) -> Iterator[frozenset[str]]:
    """Every set of kinds that a word may have: a beginning and an ending add up."""
    endings = [set[str](), *words.endings.values()]
    yield from map(words.look_up_form, words.whole)
    for begun in (*words.stems.values(), set[str]()):
        yield from (frozenset(begun | ended) for ended in endings if begun or ended)
    for runs in words.together.values():
        for run, _ in runs:
            yield frozenset(kind for other, kind in runs if other == run)


@cache
def grammar_of(language: str) -> Grammar:
    words = words_of(language)
    classes = Classes(words)
    lines = [*lines_of("rules"), *lines_of(language)] if words.whole else []
    macros: dict[str, str] = {}
    rules = []
    for heading, line in lines:
        if heading == "macros":
            name, _, meant = line.partition(" = ")
            macros[name.strip()] = meant.strip()
        elif heading.startswith("rules "):
            rules.append(rule_of(heading.removeprefix("rules "), line, macros, classes))
    group = Compiler(macros, classes, "").sequence(["$N"]) if macros else NOBODY
    bad = words.bits_of(macros.get("$BAD", "").split(" | "))
    words.ask_for(sum_of(need for rule in rules for need in (rule.refers, *rule.needs)))
    return Grammar(words, by_need(rules, classes), told_by(classes), re.compile(group), classes.kinds, bad)


def by_need(rules: Iterable[Rule], classes: "Classes") -> Mapping[int, Mapping[int, Sequence[Rule]]]:
    """Each rule under whom it names, then under that of its needs whose words are rarest.

    Few texts name anybody, so that most rules are left at the first look; those that no words fulfil are left out.
    """
    found: dict[int, dict[int, list[Rule]]] = {}
    filled, naming = sum_of(classes.kinds.values()), classes.words.bits_of(NAMING)
    for rule in rules:
        if all(need & filled for need in rule.needs):
            named = rule.refers or next((need for need in rule.needs if need & naming), ANYBODY)
            rarest = min(rule.needs, key=classes.commonness)
            found.setdefault(named, {}).setdefault(rarest, []).append(rule)
    return found


def told_by(classes: Classes) -> Told:
    denied = f"(?<!{classes.pattern('NEG')}){classes.pattern('DENY')}"
    law, tell, later = map(classes.pattern, ("LAW", "TELL", "TELLAFTER"))
    return Told(*map(re.compile, (f"{tell}|{denied}|{law}", f"{denied}|{law}|{later}", f"^.{{0,5}}{denied}")))


def rule_of(topic: str, line: str, macros: dict[str, str], classes: Classes) -> Rule:
    certainty, _, written = line.partition(" ")
    pieces = PIECE.findall(written)
    blocked = "".join(sign for piece in pieces if piece[0] == "!" for sign in classes.signs_of(piece[1:]))
    pieces = [piece for piece in pieces if piece[0] != "!"]
    compiler = Compiler(macros, classes, blocked)
    pattern = re.compile(compiler.sequence(pieces))
    refers = compiler.any_of(macros["$N"].split(" | ")) if topic == REFERENCE else 0
    denied = re.compile(f"{classes.pattern('NEG')}[^{COMMA}]{{0,2}}$")
    return Rule(topic, float(certainty), pattern, compiler.needs(pieces), refers, denied)


@dataclass(frozen=True, slots=True)
class Compiler:
    """Makes a pattern of the pieces of a rule; `blocked` are signs that may stand in no gap."""

    macros: dict[str, str]
    classes: Classes
    blocked: str

    def sequence(self, pieces: list[str]) -> str:
        return "".join(map(self.part, pieces))

    def part(self, piece: str) -> str:
        """What of a pattern stands for one piece: its first sign says how it is meant."""
        if piece in EDGES:
            return EDGES[piece]
        sign, rest = piece[0], piece[1:]
        meant: dict[str, Callable[[str], str]] = {
            "~": lambda most: f"[^{re.escape(SENTENCE_END + self.blocked)}]{{0,{most}}}?",
            ":": lambda most: f"(?:{self.classes.pattern(FILLING)}){{0,{most}}}",
            "<": lambda kind: f"(?<!{self.classes.pattern(kind)})",
            ">": lambda kind: f"(?!{self.classes.pattern(kind)})",
            "{": self.any_order,
            "(": lambda choices: self.choice(choices.rstrip(")").split("|")),
            "$": lambda name: self.choice(self.macros[f"${name}"].split(" | ")),
        }
        return meant[sign](rest) if sign in meant else self.classes.pattern(piece)

    def any_order(self, written: str) -> str:
        kinds, _, most = written.rstrip("}").partition("~")
        between = self.part(f"~{most.strip()}")
        return f"(?:{'|'.join(between.join(map(self.part, order)) for order in permutations(kinds.split()))})"

    def choice(self, choices: list[str]) -> str:
        return f"(?:{'|'.join(self.sequence(PIECE.findall(each)) for each in choices)})"

    def needs(self, pieces: list[str]) -> tuple[int, ...]:
        """Of each place in a rule the kinds that it may be filled with; nothing where it may be empty."""
        found: list[int] = []
        for piece in pieces:
            if piece[0] == "{":
                found += self.needs(piece.strip("{}").partition("~")[0].split())
            elif piece[0] == "(":
                found.append(self.any_of(piece.strip("()").split("|")))
            elif piece[0] == "$":
                found.append(self.any_of(self.macros[piece].split(" | ")))
            elif piece[0] not in "~:<>" and piece not in EDGES and piece not in SIGNS:
                found.append(self.classes.words.bits_of(piece.split("+")[:1]))
        return tuple(each for each in found if each)

    def any_of(self, choices: list[str]) -> int:
        """Of each choice what names somebody, or else the place whose words are rarest."""
        naming = self.classes.words.bits_of(NAMING)
        needed = [self.needs(PIECE.findall(choice)) for choice in choices]
        named = [[need for need in each if need & naming] or each for each in needed]
        return 0 if not all(named) else sum_of(min(each, key=self.classes.commonness) for each in named)
