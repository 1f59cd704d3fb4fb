"""In which language a text is measured: its own where that is sure, else the edition's; in others it is not."""

from standfirst.signals.language import Guess
from standfirst.signals.toxicity import LANGUAGES

SURELY = 0.8


def scored_language(guess: Guess, edition: str) -> str | None:
    """The code of a language that the model has learned, or nothing."""
    spoken = guess.language if guess.certainty >= SURELY else edition.partition("-")[0].lower()
    return spoken if spoken in LANGUAGES else None
