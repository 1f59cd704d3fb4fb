"""Refuses passwords made of the house's own words: who guesses begins with the name of the site."""

import re
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from standfirst.readers.fold_name import fold_name

PRODUCT = "standfirst"
SHORTEST = 4  # Letters of a word: shorter ones stand in many others.
ENOUGH = 8  # Letters and digits that have to be left without the words.


class HouseWordsValidator:
    """The name of the site, its hosts, that of this software, and what the operator adds."""

    def validate(self, password: str, user: Any = None) -> None:  # noqa: ARG002  (Django's signature)
        rest = fold_name(password)
        words = house_words(settings.WAGTAIL_SITE_NAME, settings.SITE_URL, tuple(settings.STANDFIRST_OWN_WORDS))
        held = [word for word in words if word in rest]
        for word in held:
            rest = rest.replace(word, "")
        if held and len(rest) < ENOUGH:
            text = _("This password is little more than a name of this site. Choose another.")
            raise ValidationError(text, code="password_house_words")

    def get_help_text(self) -> str:
        return _("No name of this site.")


@lru_cache
def house_words(name: str, address: str, added: tuple[str, ...]) -> tuple[str, ...]:
    """As they are compared, the longest first."""
    host = re.sub(r"^www\.", "", urlsplit(address).hostname or "")
    told = [PRODUCT, name, *name.split(), host, *host.split("."), *added]
    folded = {fold_name(word) for word in told}
    return tuple(sorted((word for word in folded if len(word) >= SHORTEST), key=len, reverse=True))
