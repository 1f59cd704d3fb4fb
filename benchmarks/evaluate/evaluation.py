"""Everything that is measured of one contender, in a form that can be told and kept."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from benchmarks.evaluate.contenders import Contender
from benchmarks.evaluate.fairness import Fairness, fairness
from benchmarks.evaluate.functional import Outcome, outcomes, share_right, tallies
from benchmarks.evaluate.measuring import Judged, OfSet, Sample, Shares, measure_set
from benchmarks.evaluate.progress import Progress
from training.measure import Measured
from training.sets import set_names

EXTRA_STEPS = 2  # The neutral sentences and the functional tests.


@dataclass(frozen=True)
class Evaluation:
    """What was measured of a contender."""

    contender: Contender
    sets: Sequence[OfSet]
    fairness: Fairness
    functional: Sequence[Outcome]

    @property
    def heads(self) -> list[Measured]:
        return [each for own in self.sets for each in own.heads]

    @property
    def standards(self) -> list[Judged]:
        return [each for own in self.sets for each in own.standards]

    @property
    def shares(self) -> list[Shares]:
        return [each for own in self.sets for each in own.shares]

    @property
    def perspective(self) -> dict[str, float]:
        return {name: value for own in self.sets for name, value in own.perspective.items()}

    def a_second(self) -> tuple[float, float]:
        """Comments scored a second, and comments scored and judged."""
        texts = sum(own.texts for own in self.sets)
        scoring = sum(own.scoring_seconds for own in self.sets)
        whole = scoring + sum(own.judging_seconds for own in self.sets)
        return texts / max(scoring, 1e-9), texts / max(whole, 1e-9)

    def as_record(self) -> dict[str, Any]:
        scored, judged = self.a_second()
        return {
            "policy": self.contender.policy.label,
            "comments_scored_a_second": scored,
            "comments_judged_a_second": judged,
            "heads": [each.as_record() for each in self.heads],
            "standards": [each.as_record() for each in self.standards],
            "shares": [asdict(each) for each in self.shares],
            "perspective": self.perspective,
            "neutral": {
                "groups": [asdict(each) for each in self.fairness.groups],
                "languages": [asdict(each) for each in self.fairness.languages],
            },
            "functional": {
                "share_right": share_right(self.functional),
                "share_right_of_fresh": share_right([each for each in self.functional if each.case.fresh]),
                "tallies": [asdict(each) for each in tallies(self.functional)],
            },
        }


def evaluate(contender: Contender, sample: Sample, progress: Progress) -> Evaluation:
    """Set by set; what an earlier run has kept is not measured again."""
    sets = []
    for name in set_names(sample.folder):
        sets.append(measure_set(contender, name, sample, lambda part, name=name: progress.at(name, part)))
        progress.finish(f"{name}: {told(sets[-1])}")
    fair = fairness(contender, sample.keep, lambda part: progress.at("neutral sentences", part))
    progress.finish(f"neutral sentences: {fair.everybody.held_share:.1%} held")
    functional = outcomes(contender, sample.keep, lambda part: progress.at("functional tests", part))
    progress.finish(f"functional tests: {share_right(functional):.1%} right")
    return Evaluation(contender, sets, fair, functional)


def told(own: OfSet) -> str:
    best = next((f", {each.head} {each.roc_auc:.3f}" for each in own.heads), "")
    return f"{own.texts:,} rows{best}"


def steps(sample: Sample) -> int:
    return len(set_names(sample.folder)) + EXTRA_STEPS
