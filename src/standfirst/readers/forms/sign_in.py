"""The form with which a reader signs in."""

from typing import Any

from allauth.account.forms import LoginForm
from django.utils.translation import gettext_lazy as _

from standfirst.readers.forms.plain import ADDRESS_MESSAGES, PlainForm


class SignInForm(PlainForm, LoginForm):  # type: ignore[misc]
    """allauth's form in our words."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].label = _("E-mail address")
        self.fields["login"].error_messages |= ADDRESS_MESSAGES
        self.fields["password"].label = _("Password")
        self.fields["password"].error_messages["required"] = _("Type your password.")
        self.fields["password"].help_text = ""  # The way to a new password stands below the form.
        self.fields["remember"].label = _("Stay signed in on this device")
