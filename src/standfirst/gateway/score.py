"""The one door to the trained model: how a text scores, in which languages, by which heads."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Protocol, cast

MODEL = "standfirst.signals.toxicity"
PERSPECTIVE_LANGUAGES = frozenset(
    ("ar", "zh", "cs", "nl", "en", "fr", "de", "hi", "hi-Latn", "id", "it", "ja", "ko", "pl", "pt", "ru", "es", "sv")
)


class Model(Protocol):
    """What a model can do."""

    def measure_many(
        self, texts: Sequence[str], languages: Sequence[str | None], /
    ) -> Sequence[Mapping[str, float]]: ...


class NoModelError(Exception):
    """This installation came without a model."""


def score_many(texts: Sequence[str], language: str | None) -> list[Mapping[str, float]]:
    """The calibrated chance, 0 to 1, of each head for each text; a head that was not measured is absent."""
    return list(model().measure_many(texts, [language] * len(texts)))


def languages() -> Collection[str]:
    """The languages that the model was trained or tested for."""
    return cast("Collection[str]", getattr(model(), "LANGUAGES", PERSPECTIVE_LANGUAGES))


@cache
def model() -> Model:
    """Loaded when first asked for, as it costs a second and a good deal of memory. Raises `NoModelError`."""
    try:
        return cast("Model", import_module(MODEL))
    except ModuleNotFoundError as fault:
        raise NoModelError from fault
