"""The subjects that the standards page names, in every language of the site, and how a letter's subject is known."""

import re
import unicodedata
from functools import cache

from django.conf import settings
from django.utils.translation import override, pgettext

from standfirst.signals.plain_text import visible

# “Re:”, “AW:”, “Rép :”, “RV:”, “Отв:”, “YNT:”, “رد:”, also with a number, also several in a row.
MARKS = "re rép rep fwd fw aw wg antw rv rm tr sv vs ha на отв пересл ynt ilt yan رد توجيه".split()
PREFIX = re.compile(
    rf"^\s*(?:\[[^\]]{{1,40}}\]\s*|(?:{'|'.join(MARKS)}|إعادة توجيه)"
    r"\s*(?:[\[(^]?\d+[\])]?)?\s*[:：])\s*",
    re.IGNORECASE,
)


def subjects() -> tuple[str, str]:
    """In the language of now; a letter needs one of them."""
    return (
        pgettext("subject of a letter", "Restoration of the account"),
        pgettext("subject of a letter", "Unlock access"),
    )


def is_known_subject(subject: str) -> bool:
    """Whether it asks for access, in any language of the site; whatever stands before or after it."""
    said = folded(without_prefixes(subject))
    return any(known in said for known in known_subjects())


@cache
def known_subjects() -> frozenset[str]:
    found: set[str] = set()
    for code, _name in settings.LANGUAGES:
        with override(code):
            found |= {folded(subject) for subject in subjects()}
    return frozenset(found)


def without_prefixes(subject: str) -> str:
    """Without the marks of answers and of letters sent on."""
    while (shorter := PREFIX.sub("", subject, count=1)) != subject:
        subject = shorter
    return subject


def folded(text: str) -> str:
    """Without case, accents, signs and double spaces: as people type a sentence that they read elsewhere."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", visible(text).casefold()) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[\W_]+", " ", bare.replace("ı", "i")).split())
