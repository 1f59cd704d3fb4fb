"""An operator reads how the scores do before and after."""

from standfirst.learning.compare import Before, Changes, HeadReport
from standfirst.learning.learn import Lesson
from standfirst.learning.report import report
from standfirst.signals.correction import Correction
from standfirst.standards.policy import Action

INSULT = HeadReport(
    "insult", 40, 60, Before(0.8, 0.9), 0.998, {Action.HOLD: (0.85, Before(0.5, 0.75), Before(None, 0.25))}
)
THREAT = HeadReport("threat", 3, 60, refused_because="too few decisions")


def test_figures_stand_before_and_after_by_head_and_threshold() -> None:
    told = "\n".join(report(Lesson(120, 70, 30, (INSULT, THREAT), Changes(30, 4, 3, 2, 1), Correction())))
    assert "120 comments decided by moderators: 70 to learn from, 30 held back" in told
    assert "of 20 the words are gone" in told
    assert "insult (no-insults-or-threats): 40 removed, 60 published; better" in told
    assert "ROC-AUC 0.800 → 0.900; better in 99.8% of resamples" in told
    assert "hold from 0.85: precision 0.500 → 0.750, recall – → 0.250" in told
    assert "threat (no-insults-or-threats): 3 removed, 60 published; stays as it is: too few decisions" in told
    assert "4 would be treated more strictly (3 of them were removed), 2 more mildly (1 of them were not)" in told


def test_where_nothing_is_learned_no_change_is_told() -> None:
    assert len(list(report(Lesson(0, 0, 0)))) == 1
