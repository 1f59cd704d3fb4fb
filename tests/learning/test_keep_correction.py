"""What was learned is put in force, version by version, and can be taken back."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from standfirst.discussion.corrected_scores import corrected_scores, corrections_in_force, model_name
from standfirst.discussion.models import EditionCorrection
from standfirst.learning.keep_correction import TaughtMeanwhileError, keep_correction, take_back_correction
from standfirst.learning.learn import Lesson
from standfirst.newsroom.models import EditionPage
from standfirst.signals.correction import Correction, HeadCorrection
from tests.factories.discussion import NOON
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
LATER = NOON + timedelta(days=1)


def lesson(shift: float, instead_of: int | None = None) -> Lesson:
    taught = Correction({"insult": HeadCorrection(shift=shift)})
    return Lesson(100, 70, 30, correction=taught, instead_of=instead_of)


def insult_in(edition: EditionPage) -> float:
    return corrected_scores("Words.", {"insult": 0.5}, edition).scores["insult"]


def test_it_is_in_force_with_its_figures_and_can_be_taken_back() -> None:
    edition = EditionFactory()
    kept = keep_correction(edition, lesson(1.0), now=NOON)
    assert (kept.version, kept.model, kept.figures["learned_from"]) == (1, model_name(), 70)
    assert insult_in(edition) > 0.7
    assert take_back_correction(edition, now=LATER) == kept
    assert insult_in(edition) == 0.5


def test_taking_back_puts_the_one_before_in_force_and_numbers_go_on() -> None:
    edition = EditionFactory()
    first = keep_correction(edition, lesson(1.0), now=NOON)
    keep_correction(edition, lesson(-1.0, first.pk), now=NOON)
    assert insult_in(edition) < 0.3
    take_back_correction(edition, now=LATER)
    assert insult_in(edition) > 0.7
    assert keep_correction(edition, lesson(0.5, first.pk), now=LATER).version == 3
    assert EditionCorrection.objects.count() == 3


def test_there_may_be_nothing_to_take_back() -> None:
    assert take_back_correction(EditionFactory(), now=NOON) is None


@pytest.mark.parametrize("change", [keep_correction, take_back_correction])
def test_what_was_compared_with_another_than_is_in_force_is_not_kept(change: Callable[..., object]) -> None:
    edition = EditionFactory()
    first = keep_correction(edition, lesson(1.0), now=NOON)
    stale = lesson(0.5, first.pk)
    change(edition, *[lesson(2.0, first.pk)] * (change is keep_correction), now=NOON)
    with pytest.raises(TaughtMeanwhileError):
        keep_correction(edition, stale, now=LATER)


def test_another_edition_is_not_touched() -> None:
    keep_correction(EditionFactory(), lesson(1.0), now=NOON)
    assert not corrections_in_force(EditionFactory(slug="fr")).exists()
