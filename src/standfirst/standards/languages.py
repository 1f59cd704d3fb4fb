"""What languages are called, and which are too close to be told apart in a comment."""

from functools import lru_cache

from standfirst.standards.translation import N_

NAMES = {
    "ar": N_("Arabic"),
    "bg": N_("Bulgarian"),
    "cs": N_("Czech"),
    "da": N_("Danish"),
    "de": N_("German"),
    "el": N_("Greek"),
    "en": N_("English"),
    "es": N_("Spanish"),
    "fa": N_("Persian"),
    "fi": N_("Finnish"),
    "fr": N_("French"),
    "he": N_("Hebrew"),
    "hi": N_("Hindi"),
    "hu": N_("Hungarian"),
    "id": N_("Indonesian"),
    "it": N_("Italian"),
    "ja": N_("Japanese"),
    "ko": N_("Korean"),
    "nl": N_("Dutch"),
    "no": N_("Norwegian"),
    "pl": N_("Polish"),
    "pt": N_("Portuguese"),
    "ro": N_("Romanian"),
    "ru": N_("Russian"),
    "sv": N_("Swedish"),
    "th": N_("Thai"),
    "tr": N_("Turkish"),
    "uk": N_("Ukrainian"),
    "ur": N_("Urdu"),
    "vi": N_("Vietnamese"),
    "zh": N_("Chinese"),
}
# Written so nearly alike that a guesser takes one for the other.
COUSINS = (
    frozenset({"no", "nb", "nn", "da"}),
    frozenset({"hr", "sr", "bs", "sh"}),
    frozenset({"id", "ms"}),
    frozenset({"cs", "sk"}),
    frozenset({"es", "gl", "an"}),
    frozenset({"pt", "gl"}),
    frozenset({"nl", "af"}),
    frozenset({"de", "lb"}),
    frozenset({"ru", "be", "uk"}),
    frozenset({"bg", "mk"}),
)


def same_language(one: str, other: str) -> bool:
    """Whether two language codes mean one language, or two that a comment does not suffice to tell apart."""
    one, other = primary(one), primary(other)
    return one == other or any({one, other} <= cousins for cousins in COUSINS)


def name_of(code: str) -> str:
    """The English name of a language, which is translatable; the code itself where we know none."""
    return NAMES.get(primary(code), code)


@lru_cache(maxsize=256)
def primary(code: str) -> str:
    return code.replace("_", "-").partition("-")[0].lower()
