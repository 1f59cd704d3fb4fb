"""The forms with which readers use their rights."""

from typing import Any, cast

from allauth.core.ratelimit import consume
from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from standfirst.privacy.code_by_mail import check_code
from standfirst.readers.captcha_field import CaptchaField
from standfirst.readers.forms.plain import ADDRESS_MESSAGES
from standfirst.readers.models import Reader
from standfirst.staff.second_factor import has_second_factor

WITHDRAW, KEEP = "withdraw", "keep"
COMMENTS = (
    (WITHDRAW, _("Delete them with the account")),
    (KEEP, _("Leave them, without my name")),
)
TOO_OFTEN = _("Too many attempts. Wait a few minutes and try again.")


class WhatBecomesForm(forms.Form):
    """What becomes of the comments."""

    comments = forms.ChoiceField(
        label=_("What becomes of your comments?"),
        choices=COMMENTS,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what becomes of your comments.")},
    )

    @property
    def keep_comments(self) -> bool:
        return bool(self.cleaned_data["comments"] == KEEP)


class DeleteAccountForm(WhatBecomesForm):
    """Asks for the password, or the code that was mailed; neither where two steps have just been taken."""

    def __init__(self, *args: Any, request: HttpRequest, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.request, self.reader = request, cast("Reader", request.user)
        if has_second_factor(self.reader):
            return
        self.fields["proof"] = self.password() if self.reader.has_usable_password() else self.code()

    def clean_proof(self) -> str:
        proof, reader = str(self.cleaned_data["proof"]), self.reader
        if not consume(self.request, action="reauthenticate", user=reader):
            raise forms.ValidationError(TOO_OFTEN, code="too often")
        if reader.has_usable_password():
            if not reader.check_password(proof):
                raise forms.ValidationError(_("That isn't your password."), code="wrong")
        elif not check_code(self.request, proof):
            raise forms.ValidationError(_("This isn't the code, or it is too old. Have a new one sent."), code="wrong")
        return proof

    @staticmethod
    def password() -> forms.Field:
        widget = forms.PasswordInput(attrs={"autocomplete": "current-password"})
        messages = {"required": _("Type your password.")}
        return forms.CharField(label=_("Password"), strip=False, widget=widget, error_messages=messages)

    @staticmethod
    def code() -> forms.Field:
        widget = forms.TextInput(attrs={"autocomplete": "one-time-code", "dir": "ltr"})
        messages = {"required": _("Type the code from the mail.")}
        help_text = _("You have no password here, so have a code sent to your address.")
        return forms.CharField(label=_("Code"), widget=widget, error_messages=messages, help_text=help_text)


class RightsByMailForm(forms.Form):
    """For who can't sign in."""

    email = forms.EmailField(
        label=_("E-mail address"),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages=ADDRESS_MESSAGES,
    )
    captcha = CaptchaField()
