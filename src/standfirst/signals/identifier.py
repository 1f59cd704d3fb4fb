"""The statistical identifier behind the guess of a language: py3langid, loaded when first asked."""

from collections.abc import Collection
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

PRIOR = 8.0  # How much likelier the edition's language is before a word is read.

# Languages that the identifier separates and readers of news seldom need separated, by the one that we name.
ONE_FOR_ALL = {"nb": "no", "nn": "no", "ms": "id", "bs": "hr", "sr": "hr", "gl": "pt"}


class Odds(NamedTuple):
    """The likeliest language, and how likely it is against the edition's (or the next, without an edition)."""

    best: str
    certainty: float


def odds(plain: str, *, among: Collection[str] = (), prior: str | None = None) -> Odds:
    """What the identifier makes of a text, `prior` being the language it is in unless much speaks for another."""
    chances = {language: chance for language, chance in identifier().rank(plain) if not among or language in among}
    if prior in chances:
        chances[prior] *= PRIOR
    best = max(chances, key=chances.__getitem__)
    rival = max((chance for language, chance in chances.items() if language != best), default=0.0)
    rival = chances.get(prior, rival) if prior and best != prior else rival
    certainty = chances[best] / (chances[best] + rival) if chances[best] else 0.0
    return Odds(ONE_FOR_ALL.get(best, best), round(certainty, 2))


@cache
def identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415  (loads numpy: a tenth of a second)

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
