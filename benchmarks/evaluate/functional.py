"""How many of the functional tests come out right, with the scores of a model and the acts of a policy."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.evaluate.contenders import Contender
from benchmarks.evaluate.judging import Part, Texts, reaches_any
from benchmarks.evaluate.kept import Table
from benchmarks.evaluate.measuring import tables
from standfirst.standards.policy import Action, Policy
from training.functional_tests import FUNCTIONALITIES, Case, cases


@dataclass(frozen=True)
class Outcome:
    """One case, and whether the policy asked about it, or held it, under the standards in question."""

    case: Case
    asked: bool
    held: bool

    @property
    def right(self) -> bool:
        """Right where a comment that breaks a standard is at least asked about, and any other is let be."""
        return self.asked is self.case.tests.breaks


@dataclass(frozen=True)
class Tally:
    """How many cases of a functionality, in one language or all, came out right."""

    functionality: str
    language: str
    cases: int
    right: int
    held: int


def outcomes(contender: Contender, keep: Path, part: Part) -> list[Outcome]:
    given = list(cases())
    texts = Texts([each.text for each in given], [each.language for each in given])
    _, judgement = tables(contender, texts, keep, part)
    return outcome_of(given, judgement, contender.policy)


def outcome_of(given: Sequence[Case], judgement: Table, policy: Policy) -> list[Outcome]:
    """What a policy does with cases that were judged."""
    acts = {
        (codes, action): reaches_any(judgement, policy, action, codes)
        for codes in {each.codes for each in FUNCTIONALITIES.values()}
        for action in (Action.ASK, Action.HOLD)
    }
    return [
        Outcome(case, *(bool(acts[case.tests.codes, action][place]) for action in (Action.ASK, Action.HOLD)))
        for place, case in enumerate(given)
    ]


def tallies(found: Sequence[Outcome]) -> Iterator[Tally]:
    """By functionality and language."""
    for name in FUNCTIONALITIES:
        own = [each for each in found if each.case.functionality == name]
        for language in dict.fromkeys(each.case.language for each in own):
            here = [each for each in own if each.case.language == language]
            yield Tally(name, language, len(here), sum(each.right for each in here), sum(each.held for each in here))


def share_right(found: Sequence[Outcome]) -> float:
    """The mean over functionalities of the share right in each, so that none counts for having many cases."""
    shares = []
    for name in dict.fromkeys(each.case.functionality for each in found):
        own = [each.right for each in found if each.case.functionality == name]
        shares.append(sum(own) / len(own))
    return sum(shares) / len(shares) if shares else float("nan")
