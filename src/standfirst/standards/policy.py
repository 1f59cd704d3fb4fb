"""What a site does about each standard: how sure we must be before we ask, hold or refuse."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum

from standfirst.standards.edition_words import NO_WORDS, EditionWords
from standfirst.standards.edition_words import complaints as word_complaints
from standfirst.standards.finding import Finding
from standfirst.standards.sanctions import Sanctions
from standfirst.standards.sanctions import complaints as sanction_complaints
from standfirst.standards.standard import Limits, Standard


class Action(IntEnum):
    """From mildest to strictest."""

    PUBLISH = 0
    ASK = 1  # The reader sees the words and the standard first, and may post as it is.
    HOLD = 2  # A moderator decides.
    REFUSE = 3  # Not stored; the reader keeps the text in the box.

    @property
    def word(self) -> str:
        """The action as it is stored and sent: `publish`, `ask`, `hold` or `refuse`."""
        return self.name.lower()


class UnsoundPolicyError(ValueError):
    """A policy asks for what no site may do, or says what no engine can follow."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of a policy. Each action names the certainty from which it applies.

    `posted_anyway` is what becomes of a comment whose author was asked and posts it as it is. `limits` given here
    override those of the standard; once made, a rule carries all limits in force, the numbers printed in its text.
    """

    standard: Standard
    ask: float | None = None
    hold: float | None = None
    refuse: float | None = None
    posted_anyway: Action = Action.PUBLISH
    limits: Limits = field(default_factory=dict)

    def __post_init__(self) -> None:
        for complaint in complaints(self):
            raise UnsoundPolicyError(f"{self.standard.code}: {complaint}")
        object.__setattr__(self, "limits", {**self.standard.limits, **self.limits})

    def action_for(self, finding: Finding) -> Action:
        """The strictest action that this row takes at the certainty of a finding."""
        steps = ((Action.REFUSE, self.refuse), (Action.HOLD, self.hold), (Action.ASK, self.ask))
        for action, certainty in steps:
            if certainty is not None and finding.certainty >= certainty:
                return action
        return Action.PUBLISH


@dataclass(frozen=True, slots=True)
class Policy:
    """A table of rules. A change of any row makes a new version, because judgements refer to it."""

    name: str
    rules: tuple[Rule, ...]
    version: int = 1
    sanctions: Sanctions = field(default_factory=Sanctions)
    words: EditionWords = NO_WORDS

    def __post_init__(self) -> None:
        codes = [rule.standard.code for rule in self.rules]
        for code in codes:
            if codes.count(code) > 1:
                raise UnsoundPolicyError(f"{code}: has more than one rule")
        for complaint in sanction_complaints(self.sanctions):
            raise UnsoundPolicyError(f"sanctions: {complaint}")
        for fault in word_complaints(self.words):
            raise UnsoundPolicyError(f"words: {fault.sentence.format(word=repr(fault.word))}")

    @property
    def label(self) -> str:
        """The name and version together, as judgements keep them."""
        return f"{self.name}-{self.version}"


def is_switched_off(rule: Rule) -> bool:
    """Whether nothing is done about what the standard's checks find; moderators still hold comments against it."""
    return rule.ask is None and rule.hold is None and rule.refuse is None


def complaints(rule: Rule) -> Iterator[str]:
    """What is wrong with a row, in words for the person who wrote it."""
    for certainty in (rule.ask, rule.hold, rule.refuse):
        if certainty is not None and not 0 <= certainty <= 1:
            yield f"certainty {certainty} is not between 0 and 1"
    if rule.refuse is not None and not rule.standard.exact:
        yield "only a standard whose checks are exact may refuse without a person"
    if rule.posted_anyway not in {Action.PUBLISH, Action.HOLD}:
        yield "a comment that is posted anyway is either published or held"
    for name, limit in rule.limits.items():
        if name not in rule.standard.limits:
            yield f"knows no limit {name!r}"
        if limit < 0:
            yield f"limit {name!r} is below nought"
