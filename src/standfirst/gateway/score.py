"""The one door to the trained model: how a text scores, in which languages, by which heads."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from importlib import import_module
from threading import Lock
from typing import Protocol, cast

MODEL = "standfirst.signals.toxicity"
PERSPECTIVE_LANGUAGES = frozenset(
    ("ar", "zh", "cs", "nl", "en", "fr", "de", "hi", "hi-Latn", "id", "it", "ja", "ko", "pl", "pt", "ru", "es", "sv")
)
OURS = frozenset(("ro", "tr"))  # Spoken by the model besides those of Perspective.

loading = Lock()


class Model(Protocol):
    """What a model can do."""

    def heads(self) -> Sequence[str]: ...

    def measure_many(
        self, texts: Sequence[str], languages: Sequence[str | None], /
    ) -> Sequence[Mapping[str, float]]: ...


class NoModelError(Exception):
    """This installation came without a model."""


def score_many(texts: Sequence[str], language: str | None) -> list[Mapping[str, float]]:
    """The calibrated chance, 0 to 1, of each head for each text; nothing where there is nothing to read."""
    return list(model().measure_many(texts, [language] * len(texts)))


def languages() -> Collection[str]:
    """The languages whose comments are scored."""
    return cast("Collection[str]", getattr(model(), "LANGUAGES", PERSPECTIVE_LANGUAGES | OURS))


def heads() -> Collection[str]:
    """What is measured."""
    return model().heads()


def model() -> Model:
    """Loaded when first asked for, and once however many ask at once. Raises `NoModelError`."""
    with loading:
        return load(MODEL)


@cache
def load(name: str) -> Model:
    try:
        found = cast("Model", import_module(name))
        found.heads()
    except (ModuleNotFoundError, FileNotFoundError) as fault:
        raise NoModelError from fault
    return found
