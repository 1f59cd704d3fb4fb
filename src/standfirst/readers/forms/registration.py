"""The form with which a visitor becomes a reader."""

from typing import Any

from allauth.account.forms import SignupForm
from django import forms
from django.contrib.auth.password_validation import validate_password
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from standfirst.readers.captcha_field import CaptchaField
from standfirst.readers.check_display_name import LONGEST, check_display_name
from standfirst.readers.forms.plain import ADDRESS_MESSAGES, NEW_PASSWORD, NewPasswordMixin, PlainForm, promise
from standfirst.readers.models import Reader


class RegistrationForm(NewPasswordMixin, PlainForm, SignupForm):  # type: ignore[misc]
    """allauth's form with a name, a captcha and the promise to keep the standards."""

    display_name = forms.CharField(
        label=_("Display name"),
        error_messages={"required": _("Choose the name by which others will know you.")},
        help_text=format_lazy(
            "{} {}", _("Choose a name of at most 40 letters."), _("Everybody sees it beside your comments.")
        ),
        max_length=120,  # Longer than a name may be, so that the message about length is ours.
        widget=forms.TextInput(attrs={"autocomplete": "nickname"}),
    )
    standards = promise()
    captcha = CaptchaField()
    field_order = ("email", "display_name", "password1", "standards", "captcha")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["display_name"].widget.attrs["maxlength"] = LONGEST
        self.fields["email"].label = _("E-mail address")
        self.fields["email"].error_messages |= ADDRESS_MESSAGES
        self.fields["password1"].label = _("Password")
        self.fields["password1"].error_messages["required"] = _("Choose a password.")
        self.fields["password1"].help_text = NEW_PASSWORD
        self.fields["email"].help_text = _("Nobody else sees it. We send a mail there to confirm it.")

    def clean_display_name(self) -> str:
        return check_display_name(self.cleaned_data["display_name"])

    def validate_unique_email(self, value: str) -> str:
        """Accept every address here: whether it has an account is told only by mail, to its owner."""
        return value

    def clean(self) -> dict[str, Any]:
        """Judge the password beside the name and the address, which it must not resemble."""
        answers: dict[str, Any] = super().clean() or {}
        password = answers.get("password1")
        if password and "password1" not in self.errors:
            reader = Reader(email=answers.get("email", ""), display_name=answers.get("display_name", ""))
            try:
                validate_password(password, reader)
            except forms.ValidationError as error:
                self.add_error("password1", error)
        return answers
