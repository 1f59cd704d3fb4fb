"""By what name, and with what picture, a reader is greeted who comes from a provider."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from allauth.socialaccount.models import SocialLogin

LONGEST = 80
MARKS = {"Cc", "Cf", "Co", "Cn", "Zl", "Zp"}  # They would let a name hide or turn round the text beside it.


@dataclass(frozen=True)
class Greeting:
    """All that the pages show of the account elsewhere. The picture there is never fetched: initials stand for it."""

    provider: str
    name: str
    initials: str
    email: str


def greeting(login: SocialLogin) -> Greeting:
    told = login.account.extra_data
    name = told.get("name", "")
    return Greeting(login.provider.name, name, initials(name), told.get("email", ""))


def name_told(told: Mapping[str, Any]) -> str:
    """The whole name, or what there is of it, in one line that can be shown."""
    parts = (str(told.get("first_name") or ""), str(told.get("last_name") or ""))
    name = str(told.get("name") or " ".join(parts))
    plain = "".join(
        letter for letter in unicodedata.normalize("NFC", name) if unicodedata.category(letter) not in MARKS
    )
    return " ".join(plain.split())[:LONGEST]


def initials(name: str) -> str:
    """`NF` of Nora Field; one sign where the script knows no capitals."""
    words = [word for word in name.split() if word[0].isalpha()]
    chosen = [words[0], words[-1]] if len(words) > 1 and words[0][0].upper() != words[0][0].lower() else words[:1]
    return "".join(_first(word) for word in chosen)


def _first(word: str) -> str:
    """The first letter with the marks that belong to it."""
    end = next((at for at, letter in enumerate(word[1:], 1) if not unicodedata.combining(letter)), len(word))
    return word[:end].upper()
