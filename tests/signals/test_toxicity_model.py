"""Where much is measured at once, the encoder is only asked where everything else leaves a doubt."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest

from standfirst.signals.toxicity import model
from standfirst.signals.toxicity_encoder import Encoder
from standfirst.signals.toxicity_model import SURELY_HARMLESS, Model

HARMLESS = (
    "The article was added to the category of lakes in the north of the country, and the link to the map was mended."
)
RUDE = "You are a pathetic idiot and a liar."


class Overheard(Encoder):
    """The shipped encoder, which remembers what it was asked."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__(encoder.folder)
        self.asked: list[str] = []

    def scores(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        self.asked += texts
        return super().scores(texts)


@pytest.fixture
def whole() -> Model:
    shipped = model()
    assert shipped.encoder
    return replace(shipped, encoder=Overheard(shipped.encoder))


def asked_by(whole: Model) -> int:
    assert isinstance(whole.encoder, Overheard)
    return len(whole.encoder.asked)


def test_it_is_spared_for_what_is_surely_harmless(whole: Model) -> None:
    scores, rude = whole.measure([HARMLESS, RUDE], ["en", "en"], sparing=True)
    assert asked_by(whole) == 1
    assert max(scores.values()) < SURELY_HARMLESS
    assert rude == pytest.approx(whole.measure([RUDE], ["en"])[0])


def test_it_is_always_asked_unless_one_says_so(whole: Model) -> None:
    whole.measure([HARMLESS, RUDE], ["en", "en"])
    assert asked_by(whole) == 2


@pytest.mark.parametrize("language", ["ru", "it", None])
def test_it_is_always_asked_where_nothing_else_was_taught(whole: Model, language: str | None) -> None:
    """There, n-grams that know no word of a comment must not call it harmless."""
    whole.measure([HARMLESS], [language], sparing=True)
    assert asked_by(whole) == 1
