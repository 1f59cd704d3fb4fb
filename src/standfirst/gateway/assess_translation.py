"""The site's translations without Django: the same catalogues, read by the standard library."""

import gettext
from pathlib import Path

from standfirst.standards.explain import Translate

LOCALE_DIR = Path(__file__).resolve().parents[1] / "locale"


def translator(language: str, locale_dir: Path = LOCALE_DIR) -> Translate:
    """Translates into a language ("pt-br" or "pt"); leaves English where there is no catalogue for it."""
    name, _, region = language.replace("_", "-").lower().partition("-")
    names = [f"{name}_{region.upper()}", f"{name}_{region.title()}", name] if region else [name]
    catalogue = gettext.translation("django", locale_dir, names, fallback=True)

    def translate(sentence: str) -> str:
        # In a catalogue, the empty sentence stands for its own header.
        return catalogue.gettext(sentence) if sentence else ""

    return translate
