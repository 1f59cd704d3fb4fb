"""Asks for a password long enough, in a sentence of ours: Django's own isn't in every language of the site."""

from django.contrib.auth.password_validation import MinimumLengthValidator
from django.utils.translation import gettext as _


class PasswordLengthValidator(MinimumLengthValidator):
    """At least ten characters."""

    def __init__(self) -> None:
        super().__init__(min_length=10)

    def get_error_message(self) -> str:
        """What stands at the field when the password is shorter."""
        return _("This password is too short. Take at least ten characters.")
