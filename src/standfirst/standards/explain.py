"""A verdict in the reader's words: which standard, what it asks, why, and where in the text."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from standfirst.standards.judge import Noticed, Verdict
from standfirst.standards.policy import Action

Translate = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Reason:
    """One finding in a sentence, and where in the comment it stands."""

    sentence: str
    span: tuple[int, int] | None
    certainty: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """One broken standard as its author, the desk and the statement of reasons are told it."""

    code: str
    title: str
    text: str
    action: Action
    reasons: tuple[Reason, ...]


def explain(verdict: Verdict, translate: Translate) -> Iterator[Explanation]:
    """Tell every broken standard, in published order, through the given catalogue."""
    for noticed in verdict.broken:
        yield explain_standard(noticed, translate)


def explain_standard(noticed: Noticed, translate: Translate) -> Explanation:
    standard, rule = noticed.rule.standard, noticed.rule
    return Explanation(
        code=standard.code,
        title=translate(standard.title),
        text=tell(standard.text, rule.limits, translate),
        action=noticed.action,
        reasons=tuple(
            Reason(tell(finding.reason, finding.details, translate), finding.span, finding.certainty)
            for finding in noticed.findings
        ),
    )


def tell(sentence: str, details: Mapping[str, str | int], translate: Translate) -> str:
    """A translated sentence with its gaps filled; details that are words are translated as well."""
    words = {name: translate(detail) if isinstance(detail, str) else detail for name, detail in details.items()}
    try:
        return translate(sentence).format(**words)
    except (KeyError, IndexError, ValueError):
        # A translation with a wrong gap must not cost the reader the reason: the source sentence always fits.
        return sentence.format(**words)
