"""What a community standard is: a rule readers can read and the checks that tell when it is broken."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding

Limits = Mapping[str, int]
Check = Callable[[Comment, Surroundings, Limits], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Example:
    """A comment that shows what a standard allows or forbids. Printed in the docs, run as a test."""

    text: str
    in_: Surroundings = field(default_factory=Surroundings)
    posted_at: datetime | None = None

    @property
    def comment(self) -> Comment:
        return Comment(self.text, self.posted_at)


@dataclass(frozen=True, slots=True)
class Standard:
    """One published rule. `code` is permanent: past decisions and appeals refer to it.

    `exact` says that its checks count or compare and never guess. Only such a standard may refuse a comment
    without a person.
    """

    code: str
    title: str
    text: str
    checks: tuple[Check, ...]
    broken_by: tuple[Example, ...]
    kept_by: tuple[Example, ...]
    limits: Limits = field(default_factory=dict)
    exact: bool = False
