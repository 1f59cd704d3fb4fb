"""Scores texts with a model and holds them against a policy, as the site does with a comment that just came in."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.evaluate.contenders import Contender
from benchmarks.evaluate.kept import Floats, Table
from standfirst.signals import toxicity
from standfirst.signals.language import guess_language
from standfirst.standards.comment import TOO_SHORT_TO_TELL, Comment, LanguageGuess, Surroundings
from standfirst.standards.judge import Verdict, judge
from standfirst.standards.policy import Action, Policy, Rule

AT_ONCE = 512
Part = Callable[[float], None]


@dataclass(frozen=True)
class Texts:
    """Texts with the languages that their sets say they are in."""

    texts: Sequence[str]
    languages: Sequence[str]


def scored(contender: Contender, given: Texts, part: Part) -> Table:
    """The score of each head for each text; texts of about the same length go together, which is quicker."""
    heads = contender.model.heads
    values = np.full((len(given.texts), len(heads)), np.nan, np.float32)
    order = sorted(range(len(given.texts)), key=lambda place: len(given.texts[place]))
    started = time.perf_counter()
    for start in range(0, len(order), AT_ONCE):
        part(start / len(order))
        places = order[start : start + AT_ONCE]
        found = contender.model.measure([given.texts[n] for n in places], [given.languages[n] for n in places])
        values[places] = [[scores.get(head, np.nan) for head in heads] for scores in found]
    return Table(heads, values, time.perf_counter() - started)


def judged(contender: Contender, given: Texts, scores: Table, part: Part) -> Table:
    """How sure the checks of each standard are that a text breaks it; nought where they found nothing."""
    codes = tuple(rule.standard.code for rule in contender.policy.rules)
    values = np.zeros((len(given.texts), len(codes)), np.float32)
    started = time.perf_counter()
    for place, (text, language) in enumerate(zip(given.texts, given.languages, strict=True)):
        if place % AT_ONCE == 0:
            part(place / len(given.texts))
        measured = dict(zip(scores.columns, scores.values[place].tolist(), strict=True))
        verdict = judge(Comment(text), surroundings(text, language, measured), contender.policy)
        for code, certainty in certainties(verdict).items():
            values[place, codes.index(code)] = certainty
    return Table(codes, values, time.perf_counter() - started)


def surroundings(text: str, language: str, measured: Mapping[str, float]) -> Surroundings:
    """What the site would know of the text alone, in an edition of its language."""
    edition = language.partition("-")[0]
    known = {head: value for head, value in measured.items() if not np.isnan(value)}
    guess = guess_language(text, edition)
    heard = LanguageGuess(*guess) if guess.certainty else TOO_SHORT_TO_TELL
    return Surroundings(
        edition_language=None if edition == "und" else edition,
        language=heard,
        scores=known if is_scored(language) else None,
    )


def is_scored(language: str) -> bool:
    """Whether the site would judge by scores in this language."""
    return language.partition("-")[0] in toxicity.LANGUAGES


def certainties(verdict: Verdict) -> dict[str, float]:
    return {noticed.rule.standard.code: noticed.certainty for noticed in (*verdict.broken, *verdict.doubts)}


def reaches(certainties: Floats, rule: Rule, action: Action) -> "np.ndarray[tuple[int, ...], np.dtype[np.bool_]]":
    """Whether a rule asks for an action, or a stricter one, at each certainty."""
    limits = {Action.ASK: rule.ask, Action.HOLD: rule.hold, Action.REFUSE: rule.refuse}
    least = min((limit for each, limit in limits.items() if each >= action and limit is not None), default=None)
    if least is None:
        return np.zeros(len(certainties), bool)
    # A finding has at least some certainty; nought means that nothing was found.
    return (certainties > 0) & (certainties >= np.float32(least))


def reaches_any(judgement: Table, policy: Policy, action: Action, codes: Sequence[str] | None = None) -> np.ndarray:  # type: ignore[type-arg]
    """Whether any rule of the policy, or of those named, asks for an action or a stricter one."""
    rules = [rule for rule in policy.rules if codes is None or rule.standard.code in codes]
    found = [reaches(judgement.column(rule.standard.code), rule, action) for rule in rules]
    return np.any(found, axis=0) if found else np.zeros(len(judgement.values), bool)
