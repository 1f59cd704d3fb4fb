"""As many comments as before reach the mildest threshold, others though."""

from pathlib import Path

from standfirst.learning.compare import measure
from standfirst.learning.fit import fit
from standfirst.learning.same_share import with_same_share
from standfirst.learning.spool import Spool
from standfirst.signals.correction import Correction
from tests.factories.lesson import HEADS, make_example

INSULT = HEADS.index("insult")


def test_as_many_reach_the_threshold_and_more_of_them_are_right(tmp_path: Path) -> None:
    held, learning = Spool(tmp_path / "held", HEADS), Spool(tmp_path / "learning", HEADS)
    learning.add(make_example(number) for number in range(250))
    held.add(make_example(number) for number in range(1000, 1200))
    moved = with_same_share(held, Correction(), fit(learning), {"insult": 0.8})
    measured = measure(held, Correction(), moved)
    now, then = measured.now[:, INSULT] >= 0.8, measured.then[:, INSULT] >= 0.8
    assert now.sum() == then.sum() > 10
    assert measured.truths[then, INSULT].mean() > measured.truths[now, INSULT].mean()


def test_a_head_that_no_policy_judges_by_is_left_alone(tmp_path: Path) -> None:
    held = Spool(tmp_path / "held", HEADS)
    held.add(make_example(number) for number in range(30))
    assert with_same_share(held, Correction(), fit(held), {}).heads == {}
