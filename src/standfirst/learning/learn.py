"""Learns an edition's correction from what its moderators decided, and tells whether that is better."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from standfirst.discussion.corrected_scores import corrections_in_force, read_correction
from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.learning.compare import Changes, HeadReport, changes, measure, report_head
from standfirst.learning.fit import fit
from standfirst.learning.harmless import Setting, stopped_example
from standfirst.learning.heads import STANDARD_OF, thresholds
from standfirst.learning.read_decisions import count_decisions, read_examples
from standfirst.learning.same_share import with_same_share
from standfirst.learning.spool import Spool, held_back
from standfirst.newsroom.models import EditionPage
from standfirst.signals.correction import Correction
from standfirst.signals.toxicity import heads as measured_heads
from standfirst.standards.policy import Policy

Tell = Callable[[str, int, int], None]
NO_CHANGES = Changes()


@dataclass(frozen=True)
class Lesson:
    """What was learned, and how it does on what was held back; `correction` is empty where nothing is better."""

    decisions: int
    learned_from: int
    held_back: int
    heads: tuple[HeadReport, ...] = ()
    changes: Changes = NO_CHANGES
    correction: Correction | None = None
    instead_of: int | None = None  # The row of the correction that was in force.

    @property
    def gone(self) -> int:
        """Decisions that teach nothing: their words were withdrawn, deleted or never measured."""
        return self.decisions - self.learned_from - self.held_back


def learn(edition: EditionPage, *, tell: Tell = lambda _what, _done, _all: None) -> Lesson:
    """Fit and compare; nothing is stored, and whatever ends it early leaves nothing behind."""
    setting, instead_of = Setting(edition.language, policy_in_force(edition)), number_in_force(edition)
    now = Correction() if instead_of is None else read_correction(instead_of)
    heads = sorted(STANDARD_OF.keys() & set(measured_heads()))
    with TemporaryDirectory(prefix="standfirst-learn-") as folder:
        learning, held = Spool(Path(folder) / "learning", heads), Spool(Path(folder) / "held", heads)
        decisions = spool_all(edition.slug, learning, held, tell)
        lesson = Lesson(decisions, learning.rows, held.rows, instead_of=instead_of)
        if not learning.rows or not held.rows:
            return lesson
        then = fit(learning, lambda done, most: tell("fitting", done, most))
        as_many = with_same_share(held, now, then, mildest(heads, setting.policy))
        return compare(lesson, held, now=now, choices=(then, as_many), setting=setting)


def spool_all(edition: str, learning: Spool, held: Spool, tell: Tell) -> int:
    """Divide the examples; returns how many decisions there were."""
    decisions, done = count_decisions(edition), 0
    for page in read_examples(edition):
        learning.add(one for one in page if not held_back(one.text))
        held.add(one for one in page if held_back(one.text))
        done += len(page)
        tell("reading decisions", done, decisions)
    return decisions


def mildest(heads: Sequence[str], policy: Policy) -> dict[str, float]:
    """From which score on anything happens."""
    return {head: min(steps.values()) for head in heads if (steps := thresholds(head, policy))}


def compare(lesson: Lesson, held: Spool, *, now: Correction, choices: Sequence[Correction], setting: Setting) -> Lesson:
    """Take for each head the first choice that is better than what is in force, and say what that changes."""
    reports = [report_choice(held, now, choice, setting) for choice in choices]
    taken = {
        head: next((n for n, told in enumerate(reports) if told[number].is_better), None)
        for number, head in enumerate(held.heads)
    }
    better = {head: choices[n].heads[head] for head, n in taken.items() if n is not None}
    mixed = Correction({**now.heads, **better})
    return replace(
        lesson,
        heads=tuple(reports[taken[head] or 0][number] for number, head in enumerate(held.heads)),
        changes=changes(measure(held, now, mixed), held.heads, setting.policy),
        correction=mixed if better else None,
    )


def report_choice(held: Spool, now: Correction, then: Correction, setting: Setting) -> list[HeadReport]:
    measured = measure(held, now, then)
    columns = zip(measured.truths.T, measured.now.T, measured.then.T, strict=True)
    told = [report_head(head, *three, setting.policy) for head, three in zip(held.heads, columns, strict=True)]
    return [with_guard(report, now, then, setting) for report in told]


def with_guard(report: HeadReport, now: Correction, then: Correction, setting: Setting) -> HeadReport:
    if report.is_better and (text := stopped_example(report.head, now, then, setting)):
        return replace(report, refused_because=f"would stop a harmless example of the standards: “{text}”")
    return report


def number_in_force(edition: EditionPage) -> int | None:
    return corrections_in_force(edition).values_list("pk", flat=True).first()
