"""Which script a text is written in, and which languages write in that script alone."""

import re
from functools import cache
from typing import NamedTuple


class Writing(NamedTuple):
    """The script of most letters of a text, and their share of all its letters."""

    script: str
    share: float


LATIN = "Latin"
JAPANESE = 0.2  # The share of kana that makes a text in Han Japanese; a Chinese one may have a few, for show.

# Ranges of letters and their marks. Latin is whatever else is a letter.
RANGES = {
    "Arabic": "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff",
    "Cyrillic": "\u0400-\u052f",
    "Han": "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff",
    "Kana": "\u3040-\u30ff\u31f0-\u31ff",
    "Hangul": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af",
    "Greek": "\u0370-\u03ff\u1f00-\u1fff",
    "Hebrew": "\u0590-\u05ff",
    "Thai": "\u0e00-\u0e7f",
    "Devanagari": "\u0900-\u097f",
    "Bengali": "\u0980-\u09ff",
    "Gurmukhi": "\u0a00-\u0a7f",
    "Gujarati": "\u0a80-\u0aff",
    "Tamil": "\u0b80-\u0bff",
    "Telugu": "\u0c00-\u0c7f",
    "Kannada": "\u0c80-\u0cff",
    "Malayalam": "\u0d00-\u0d7f",
    "Sinhala": "\u0d80-\u0dff",
    "Lao": "\u0e80-\u0eff",
    "Tibetan": "\u0f00-\u0fff",
    "Burmese": "\u1000-\u109f",
    "Georgian": "\u10a0-\u10ff",
    "Armenian": "\u0530-\u058f",
    "Amharic": "\u1200-\u137f",
    "Khmer": "\u1780-\u17ff",
}

# The languages of a script, the likeliest first. A script of one language settles the matter.
LANGUAGES = {
    "Arabic": ("ar", "fa", "ur", "ps", "ug", "ckb"),
    "Cyrillic": ("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg"),
    "Han": ("zh", "ja"),
    "Kana": ("ja",),
    "Hangul": ("ko",),
    "Greek": ("el",),
    "Hebrew": ("he", "yi"),
    "Thai": ("th",),
    "Devanagari": ("hi", "mr", "ne"),
    "Bengali": ("bn", "as"),
    "Gurmukhi": ("pa",),
    "Gujarati": ("gu",),
    "Tamil": ("ta",),
    "Telugu": ("te",),
    "Kannada": ("kn",),
    "Malayalam": ("ml",),
    "Sinhala": ("si",),
    "Lao": ("lo",),
    "Tibetan": ("bo", "dz"),
    "Burmese": ("my",),
    "Georgian": ("ka",),
    "Armenian": ("hy",),
    "Amharic": ("am", "ti"),
    "Khmer": ("km",),
}

# Letters of its script that a language does not have: the first sign that a text is in another.
FOREIGN_LETTERS = {
    "ar": "پچژگکیےںٹڈڑہھ",
    "fa": "ةىيكٹڈڑے",
    "ru": "іїєґўђћљњџѓќѕјқңөүұһғәӯҷ",
    "uk": "ыэёъўђћљњџѓќѕјқңөүұһғәӯҷ",
    "bg": "ыэёіїєґўђћљњџѓќѕј",
    "sr": "йщъыьэюяёіїєґўѓќѕ",
}


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    return {script: re.compile(f"[{ranges}]+") for script, ranges in RANGES.items()}


@cache
def beyond_latin() -> re.Pattern[str]:
    return re.compile(f"[{''.join(RANGES.values())}]+")


def writing(letters: str) -> Writing:
    """How a text is written, given its letters alone; Han with enough kana among it is called Kana."""
    foreign = "" if letters.isascii() else "".join(beyond_latin().findall(letters))
    if 2 * len(foreign) < len(letters):
        return Writing(LATIN, 1 - len(foreign) / len(letters))
    script, count = most_used(foreign)
    return Writing(script, count / len(letters))


def most_used(foreign: str) -> tuple[str, int]:
    counts: dict[str, int] = {}
    left = len(foreign)
    for script, pattern in patterns().items():
        if found := sum(map(len, pattern.findall(foreign))):
            counts[script] = found
            left -= found
            if not left:
                break
    kana, both = counts.get("Kana", 0), counts.get("Kana", 0) + counts.get("Han", 0)
    if kana > JAPANESE * both:
        counts["Kana"] = both
    script = max(counts, key=counts.__getitem__)
    return script, counts[script]


def script_of(language: str) -> str:
    """The script that a language is written in; Latin where no other is known."""
    return "Kana" if language == "ja" else homes().get(language, LATIN)


@cache
def homes() -> dict[str, str]:
    return {language: script for script, languages in LANGUAGES.items() for language in languages}


def foreign_share(letters: str, language: str) -> float:
    """The share of letters that a language does not have though its script does; 0 where we know of none."""
    foreign = FOREIGN_LETTERS.get(language, "")
    return sum(map(letters.count, foreign)) / len(letters)
