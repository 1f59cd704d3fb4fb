"""Cases shaped like real ones, one file a comment, in every language that a standard is tried in."""

from pathlib import Path

import pytest

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import judge
from standfirst.standards.policy import Action

CORPUS = Path(__file__).parent / "corpus"


def cases(side: str):
    paths = sorted(CORPUS.glob(f"*/*/{side}-*.txt"))
    return [pytest.param(path, id=str(path.relative_to(CORPUS))) for path in paths]


def action_on(path: Path) -> Action:
    """The strictest action that the house takes for the standard whose folder the comment lies in."""
    code, language = path.parts[-3:-1]
    around = Surroundings(edition_language=language, own_recent=(), alike=())
    verdict = judge(Comment(path.read_text("utf-8").strip()), around, HOUSE_POLICY)
    noticed = [one for one in verdict.broken if one.rule.standard.code == code]
    return max((one.action for one in noticed), default=Action.PUBLISH)


@pytest.mark.parametrize("path", cases("broken"))
def test_the_comment_breaks_the_standard(path):
    assert action_on(path) > Action.PUBLISH


@pytest.mark.parametrize("path", cases("kept"))
def test_the_comment_keeps_the_standard(path):
    assert action_on(path) is Action.PUBLISH


def test_every_folder_is_a_published_standard_with_both_sides():
    codes = {rule.standard.code for rule in HOUSE_POLICY.rules}
    for folder in CORPUS.glob("*/*/"):
        assert folder.parent.name in codes
        assert {path.name.split("-")[0] for path in folder.iterdir()} == {"broken", "kept"}
