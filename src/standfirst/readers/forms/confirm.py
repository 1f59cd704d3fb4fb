"""The forms with which a browser that did not register confirms an address: the password, or another one."""

from typing import Any

from allauth.account.adapter import get_adapter
from django import forms
from django.contrib.auth.password_validation import validate_password
from django.utils.translation import gettext_lazy as _

from standfirst.readers.forms.plain import NEW_PASSWORD, NewPasswordMixin, PlainForm, promise
from standfirst.readers.sign_in_limits import take_attempt


class KnownPasswordForm(PlainForm, forms.Form):
    """For who registered, in another browser."""

    password = forms.CharField(
        label=_("Password"),
        strip=False,
        error_messages={"required": _("Type your password.")},
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    def __init__(self, *args: Any, request: Any, reader: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.request, self.reader = request, reader

    def clean_password(self) -> str:
        password = str(self.cleaned_data["password"])
        attempt = take_attempt(self.request, self.reader.email)
        if attempt is None:
            raise get_adapter().validation_error("too_many_login_attempts")
        if not self.reader.check_password(password):
            raise get_adapter().validation_error("incorrect_password")
        attempt.rollback()
        return password


class FirstPasswordForm(NewPasswordMixin, PlainForm, forms.Form):
    """For whoever does not know the one that was typed when the address was registered, and so ticked no box then."""

    password1 = forms.CharField(
        label=_("New password"),
        strip=False,
        help_text=NEW_PASSWORD,
        error_messages={"required": _("Choose a password.")},
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    standards = promise()

    def __init__(self, *args: Any, reader: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.reader = reader

    def clean_password1(self) -> str:
        password = str(self.cleaned_data["password1"])
        validate_password(password, self.reader)
        return password
