"""Examples lie in files as numbers, and come back the same."""

from pathlib import Path

import numpy as np
import pytest

from standfirst.learning import spool as spool_module
from standfirst.learning.heads import Truth
from standfirst.learning.spool import Spool, held_back
from standfirst.signals.correction import logit, word_buckets
from tests.factories.lesson import HEADS, make_example


@pytest.fixture
def spool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Spool:
    """Twenty-five examples, of which seven are in memory together."""
    monkeypatch.setattr(spool_module, "AT_ONCE", 7)
    filled = Spool(tmp_path / "spool", HEADS)
    filled.add(make_example(number) for number in range(10))
    filled.add(make_example(number) for number in range(10, 25))
    return filled


def test_they_come_back_in_order_some_at_once(spool: Spool) -> None:
    pages = list(spool.read())
    assert [len(page.logits) for page in pages] == [7, 7, 7, 4]
    examples = [make_example(number) for number in range(25)]
    insult = HEADS.index("insult")
    measured = np.concatenate([page.logits[:, insult] for page in pages])
    assert measured == pytest.approx([logit(one.scores["insult"]) for one in examples], abs=1e-5)
    truths = np.concatenate([page.truths[:, insult] for page in pages])
    assert truths.tolist() == [one.truths["insult"] for one in examples]
    assert [word for page in pages for word in page.words] == [w for one in examples for w in word_buckets(one.text)]


def test_what_a_decision_says_nothing_of_is_unknown(spool: Spool) -> None:
    removed = next(n for n in range(25) if make_example(n).truths["insult"] == Truth.YES)
    page = list(spool.read())[removed // 7]
    assert page.truths[removed % 7, HEADS.index("spam")] == Truth.UNKNOWN


def test_each_third_can_be_read_alone_over_the_edges_of_pages(spool: Spool) -> None:
    whole, third = list(spool.read()), list(spool.read(3))
    logits = np.concatenate([page.logits for page in whole])
    assert np.array_equal(np.concatenate([page.logits for page in third]), logits[::3])
    examples = [make_example(number) for number in range(0, 25, 3)]
    assert [word for page in third for word in page.words] == [w for one in examples for w in word_buckets(one.text)]


def test_an_empty_one_can_be_read(tmp_path: Path) -> None:
    assert list(Spool(tmp_path / "spool", HEADS).read()) == []


def test_three_in_ten_are_held_back_and_copies_stay_together() -> None:
    held = [held_back(f"Comment number {number}.") for number in range(2000)]
    assert 0.27 < sum(held) / len(held) < 0.33
    assert all(held_back(f"comment NUMBER {number}!") == held[number] for number in range(100))
    assert held_back("!!!") in {True, False}
