"""What a comment says of people in words of its own, by the rules of a grammar."""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.folding import WORD, fold
from standfirst.standards.grammar_rules import Grammar, Rule, grammar_of
from standfirst.standards.grammar_words import Token, Words, signs_in, sum_of, tokens_in
from standfirst.standards.phrasebook import language_of, overlap, quotations_in
from standfirst.standards.undisguise import plain_of

TOLD_COUNTS = 0.6  # Of what somebody tells, denies or answers.
RETOLD_COUNTS = 0.8  # Of a known turn of phrase that is retold: fewer comments use it than tell of it.
QUOTED_COUNTS = 0.6
MOST_OF_A_RULE = 5  # In one sentence; what else it finds there says no more.
SENTENCE = re.compile(r"(?:[^.!?;…؟؛。\n]+|\n(?!\s*\n))+(?:[.!?;…؟؛。]+|\n|$)")
REACH = 2  # Sentences between the name of a group and a "they" that means it.


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that is said: about what, how sure we are, where; `told` where it is somebody else's, or denied."""

    topic: str
    certainty: float
    span: tuple[int, int]
    told: bool


@dataclass(frozen=True)
class Sentence:
    """One sentence of a folded text, which begins at `start`; what its words are is looked up when first asked."""

    text: str
    start: int
    words: Words

    @cached_property
    def sized_signs(self) -> list[tuple[str, int]]:
        return list(signs_in(self.text, self.words))

    @cached_property
    def signs(self) -> str:
        return "".join([sign for sign, _ in self.sized_signs])

    @cached_property
    def tokens(self) -> list[Token]:
        return list(tokens_in(self.text, self.sized_signs))

    @cached_property
    def possible(self) -> int:
        """The kinds that its words may be of, as bits: never too few."""
        return self.words.possible(frozenset(WORD.findall(self.text)))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the tokens from one to before another stand in the text."""
        return self.start + self.tokens[start].start, self.start + self.tokens[end - 1].end


def said_of(topic: str, comment: Comment, around: Surroundings) -> Iterator[Said]:
    """What a comment says on a topic, in the language that it seems to be in."""
    return (said for said in all_said(comment.text, language_of(around)) if said.topic == topic)


@lru_cache(maxsize=8)  # Several checks in a row look at the same comment.
def all_said(text: str, language: str) -> tuple[Said, ...]:
    grammar = grammar_of(language)
    if not grammar.rules:
        return ()
    folded = fold(text)
    found = list(read(folded.text, folded.vocabulary, grammar))
    if plain := plain_of(folded):
        words = frozenset(WORD.findall(plain.text))
        found += [placed(said, plain.origin(*said.span)) for said in read(plain.text, words, grammar)]
    if not found:
        return ()
    quotations = quotations_in(text)
    pointed = (placed(said, folded.original_span(*said.span)) for said in found)
    return tuple(surest(weighed(said, quotations) for said in pointed))


def only_named(comment: Comment, around: Surroundings) -> bool:
    """Whether a group is named and no word says anything bad, as far as we know the language."""
    grammar = grammar_of(language_of(around))
    signs = "".join(sentence.signs for sentence in sentences_in(fold(comment.text).text, grammar))
    return not grammar.rules or bool(grammar.group.search(signs) and not grammar.kinds_in(signs) & grammar.bad)


def only_retold(comment: Comment, around: Surroundings) -> bool:
    """Whether groups are named only where somebody is said to have spoken of them, or that is denied."""
    grammar = grammar_of(language_of(around))
    sentences = sentences_in(fold(comment.text).text, grammar) if grammar.rules else []
    named = [(place, match) for place, each in enumerate(sentences) if (match := grammar.group.search(each.signs))]
    return bool(named) and all(
        is_told(match.string[: match.start()], match.string[match.end() :], next_signs(sentences, place), grammar)
        for place, match in named
    )


def is_retold(span: tuple[int, int], comment: Comment, around: Surroundings) -> bool:
    """Whether the words at a place of a comment are somebody else's, or said to be false."""
    grammar = grammar_of(language_of(around))
    if not grammar.rules:
        return False
    folded = fold(comment.text)
    start, end = folded.starts[span[0]], folded.starts[span[1]]
    sentences = sentences_in(folded.text, grammar)
    for place, sentence in enumerate(sentences):
        if sentence.start <= start < sentence.start + len(sentence.text):
            before = "".join([each.sign for each in sentence.tokens if sentence.start + each.end <= start])
            after = "".join([each.sign for each in sentence.tokens if sentence.start + each.start >= end])
            return is_told(before, after, next_signs(sentences, place), grammar)
    return False


def placed(said: Said, span: tuple[int, int]) -> Said:
    return Said(said.topic, said.certainty, span, said.told)


def weighed(said: Said, quotations: Sequence[tuple[int, int]]) -> Said:
    """Less where it is told, and less where it stands between quotation marks."""
    start, end = said.span
    quoted = any(opens <= start and end <= closes for opens, closes in quotations)
    factor = (TOLD_COUNTS if said.told else 1.0) * (QUOTED_COUNTS if quoted else 1.0)
    return Said(said.topic, said.certainty * factor, said.span, said.told or quoted)


def surest(found: Iterable[Said]) -> Iterator[Said]:
    """Of what overlaps on one topic, the surest."""
    kept: list[Said] = []
    for said in sorted(found, key=lambda said: (-said.certainty, said.span)):
        if len(kept) < 20 and not any(said.topic == other.topic and overlap(said.span, other.span) for other in kept):
            kept.append(said)
    return iter(sorted(kept, key=lambda said: said.span))


def read(text: str, vocabulary: Set[str], grammar: Grammar) -> Iterator[Said]:
    """All that the rules find in a folded text, of which the words are given, sentence by sentence."""
    whole = grammar.words.possible(vocabulary)
    able = grammar.able(whole)
    if not able:
        return
    sentences, near = sentences_in(text, grammar), deque[int](maxlen=REACH + 1)
    for place, sentence in enumerate(sentences):
        possible = sentence.possible if len(sentences) > 1 else whole
        near.append(possible)
        around = sum_of(near)
        rules = [rule for rule in able if rule.may_hold(possible, around)]
        kinds = grammar.kinds_in(sentence.signs) if rules else 0
        for rule in rules:
            if rule.may_hold(kinds, around):
                yield from said_in(rule, sentences, place, grammar)


def sentences_in(text: str, grammar: Grammar) -> list[Sentence]:
    return [Sentence(match.group(), match.start(), grammar.words) for match in SENTENCE.finditer(text)]


def said_in(rule: Rule, sentences: Sequence[Sentence], place: int, grammar: Grammar) -> Iterator[Said]:
    sentence = sentences[place]
    for match in islice(rule.pattern.finditer(sentence.signs), MOST_OF_A_RULE):
        start, end = match.span()
        if start == end or (rule.refers and not named_before(sentences, place, grammar)):
            continue
        if rule.denied_by and rule.denied_by.search(sentence.signs[:start]):
            continue
        told = is_told(sentence.signs[:start], sentence.signs[end:], next_signs(sentences, place), grammar)
        yield Said(rule.topic, rule.certainty, sentence.span(start, end), told)


def next_signs(sentences: Sequence[Sentence], place: int) -> str:
    return sentences[place + 1].signs if place + 1 < len(sentences) else ""


def is_told(before: str, after: str, following: str, grammar: Grammar) -> bool:
    """Whether words around say that somebody else said it, or that it is false; or the next sentence does."""
    told = grammar.told
    return bool(told.before.search(before) or told.after.search(after) or told.following.search(following))


def named_before(sentences: Sequence[Sentence], place: int, grammar: Grammar) -> bool:
    near = sentences[max(0, place - REACH) : place]
    return any(grammar.group.search(sentence.signs) for sentence in near)
