"""The forms with which a reader signs in."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.forms import ConfirmLoginCodeForm, LoginForm, RequestLoginCodeForm
from allauth.account.internal.userkit import filter_users_by_email
from allauth.core import context
from allauth.mfa.adapter import get_adapter as mfa_adapter
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from django import forms
from django.utils.translation import gettext_lazy as _

from standfirst.readers.forms.plain import ADDRESS_MESSAGES, Base, PlainForm
from standfirst.readers.number_once import use_number_once
from standfirst.readers.sign_in_limits import may_mail


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


class CodeWantedForm(PlainForm, RequestLoginCodeForm):  # type: ignore[misc]
    """Asks for the address to which the code goes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = _("E-mail address")
        self.fields["email"].error_messages |= ADDRESS_MESSAGES

    def clean_email(self) -> str:
        """Whose it is, if anybody's: the answer is the same. How many mails go out depends on who asks."""
        email = str(self.cleaned_data["email"])
        if not may_mail(context.request, email, action="request_login_code"):
            raise get_adapter().validation_error("rate_limited")
        readers = filter_users_by_email(email, is_active=True, prefer_verified=True, for_login=True)
        self._user = readers[0] if readers else None
        return email


class CodeForm(PlainForm):
    """A field for a code, in which telephones offer what came by mail."""

    MISSING = _("Type the code.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: forms.Field = self.fields["code"]
        field.label = _("Code")
        field.error_messages["required"] = self.MISSING
        field.widget.attrs |= {"autocomplete": "one-time-code", "dir": "ltr", "spellcheck": "false"}


class NumberOnceMixin(Base):
    """A number that opened something once opens nothing again, however long the clock would let it."""

    user: Any

    def clean_code(self) -> str:
        code = str(super().clean_code())  # type: ignore[misc]
        if not use_number_once(self.user, code):
            raise mfa_adapter().validation_error("incorrect_code")
        return code


class CodeTypedForm(CodeForm, ConfirmLoginCodeForm):  # type: ignore[misc]
    """For the code that came by e-mail."""


class SecondStepForm(NumberOnceMixin, CodeForm, AuthenticateForm):  # type: ignore[misc]
    """For the number of the app, or a recovery code."""


class NewKeyMixin(Base):
    """The session that was proved once more gets another key."""

    def save(self) -> None:
        super().save()  # type: ignore[misc]
        context.request.session.cycle_key()


class SecondStepOnceMoreForm(NewKeyMixin, NumberOnceMixin, CodeForm, ReauthenticateForm):  # type: ignore[misc]
    """The same, before anything that matters."""
