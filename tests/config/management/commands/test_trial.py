"""The report of a trial says what happened, and does not hide a loss."""

from collections import Counter

from standfirst.config.management.commands.trial import agrees, report
from standfirst.config.trial.day import Figures
from standfirst.config.trial.post import HELD, PUBLISHED, Tally


def figures(stored: dict[str, int]) -> Figures:
    tally = Tally(Counter({PUBLISHED: 3, HELD: 1}), {HELD: Counter({"privacy": 1})})
    return Figures(stories=2, readers=1, tally=tally, seconds_posting=2.0, counted=stored)


def test_figures_stand_with_their_share_and_standard() -> None:
    lines = "\n".join(report(figures({"published": 3, "held": 1})))
    assert "2 stories, 1 readers, 4 comments:" in lines
    assert "published      3   75.0 per cent" in lines
    assert "privacy                    1" in lines
    assert "None was lost." in lines


def test_a_comment_that_the_pages_showed_and_the_database_does_not_hold_is_told() -> None:
    short = figures({"published": 2, "held": 1})
    assert not agrees(short)
    assert "not what is stored" in report(short)[-1]
