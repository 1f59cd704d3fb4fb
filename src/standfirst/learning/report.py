"""Tells what was learned as lines for an operator."""

from collections.abc import Iterator

from standfirst.learning.compare import Before, Changes, HeadReport
from standfirst.learning.heads import STANDARD_OF
from standfirst.learning.learn import Lesson


def report(lesson: Lesson) -> Iterator[str]:
    """The figures before and after, on decisions that nothing was learned from."""
    yield (
        f"{lesson.decisions} comments decided by moderators: {lesson.learned_from} to learn from, "
        f"{lesson.held_back} held back to measure on; of {lesson.gone} the words are gone or were never measured."
    )
    for head in lesson.heads:
        yield from report_of_head(head)
    if lesson.correction is not None:
        yield ""
        yield report_of_changes(lesson.changes)


def report_of_changes(they: Changes) -> str:
    return (
        f"Of the {they.looked_at} held back, {they.stricter} would be treated more strictly "
        f"({they.stricter_rightly} of them were removed), {they.milder} more mildly "
        f"({they.milder_rightly} of them were not)."
    )


def report_of_head(report: HeadReport) -> Iterator[str]:
    outcome = "better" if report.is_better else f"stays as it is: {report.refused_because}"
    yield ""
    yield f"{report.head} ({STANDARD_OF[report.head]}): {report.removed} removed, {report.kept} published; {outcome}"
    if report.auc.now is None:
        return
    yield f"  ROC-AUC {told(report.auc)}; better in {report.better:.1%} of resamples"
    for action, (score, right, found) in report.at.items():
        yield f"  {action.word} from {score:g}: precision {told(right)}, recall {told(found)}"


def told(figure: Before) -> str:
    return f"{number(figure.now)} → {number(figure.then)}"


def number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
