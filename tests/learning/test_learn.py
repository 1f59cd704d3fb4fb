"""An edition learns from its moderators, and only what is better."""

from collections.abc import Callable

from standfirst.discussion.models import EditionCorrection
from standfirst.learning.keep_correction import keep_correction
from standfirst.learning.learn import learn
from standfirst.newsroom.models import EditionPage
from standfirst.signals.correction import apply_correction, word_buckets
from tests.factories.discussion import NOON
from tests.factories.lesson import HEADS, TELLING
from tests.factories.story import EditionFactory

Decided = Callable[..., EditionPage]


def test_it_learns_what_its_moderators_mean_and_stores_nothing_by_itself(decided: Decided) -> None:
    lesson = learn(decided(260))
    assert lesson.correction is not None
    assert set(lesson.correction.heads) == {"insult"}
    scores = dict.fromkeys(HEADS, 0.02) | {"insult": 0.6}
    assert apply_correction(scores, word_buckets(f"That {TELLING}."), lesson.correction)["insult"] > 0.8
    assert (lesson.decisions, lesson.learned_from + lesson.held_back, lesson.gone) == (260, 260, 0)
    assert {head.head: head.refused_because for head in lesson.heads if head.head != "insult"} == dict.fromkeys(
        set(HEADS) - {"insult"}, "too few decisions"
    )
    assert not EditionCorrection.objects.exists()


def test_learning_the_same_again_is_not_better(decided: Decided) -> None:
    edition = decided(260)
    keep_correction(edition, learn(edition), now=NOON)
    again = learn(edition)
    assert again.correction is None
    assert {head.refused_because for head in again.heads} == {"not clearly better", "too few decisions"}


def test_an_edition_without_decisions_learns_nothing(db: None) -> None:
    lesson = learn(EditionFactory())
    assert (lesson.decisions, lesson.heads, lesson.correction) == (0, (), None)


def test_few_decisions_teach_nothing(decided: Decided) -> None:
    assert learn(decided(12)).correction is None


def test_it_says_how_far_it_is(decided: Decided) -> None:
    told: list[tuple[str, int, int]] = []
    learn(decided(40), tell=lambda *how: told.append(how))
    assert told[0] == ("reading decisions", 40, 40)
    assert {what for what, _, _ in told} == {"reading decisions", "fitting"}
