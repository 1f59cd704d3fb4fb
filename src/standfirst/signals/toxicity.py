"""How likely readers would call a comment toxic, insulting, threatening and so on: calibrated chances from 0 to 1."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from standfirst.signals.toxicity_model import Model

SHIPPED = "toxicity-4.npz"
# Taught by at least a thousand openly licensed rows, and those to which the encoder carries over what it was taught
# (docs/models/toxicity-4.md has the figures). In any other language nobody has measured it.
LANGUAGES = frozenset(("ar", "de", "en", "fr", "ko", "pl", "pt", "ro", "tr", "zh", "es", "hi", "id", "it", "ru", "vi"))


def measure_scores(text: str, language: str | None = None) -> dict[str, float]:
    """The chance of each head, such as "toxicity" or "threat"; a head that is missing was not measured."""
    return measure_many([text], [language])[0]


def measure_many(
    texts: Sequence[str], languages: Sequence[str | None] | None = None, *, sparing: bool = False
) -> list[dict[str, float]]:
    """The same for many texts; `sparing`: at less cost where a text is surely harmless (`Model.measure`)."""
    return model().measure(texts, languages or [None] * len(texts), sparing=sparing)


def heads() -> tuple[str, ...]:
    """What the shipped model measures."""
    return model().heads


@cache
def model() -> "Model":
    from standfirst.signals.toxicity_model import load  # noqa: PLC0415  (loads numpy and the model at first use)

    with as_file(files("standfirst.signals").joinpath("models")) as folder:
        return load(folder / SHIPPED)
