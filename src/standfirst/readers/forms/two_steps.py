"""The forms with which a reader sets up the second step."""

from typing import Any

from allauth.mfa.adapter import get_adapter
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import (
    AddWebAuthnForm,
    AuthenticateWebAuthnForm,
    EditWebAuthnForm,
    LoginWebAuthnForm,
    ReauthenticateWebAuthnForm,
)
from django import forms
from django.utils.translation import gettext_lazy as _

from standfirst.readers.forms.plain import Base, PlainForm
from standfirst.readers.forms.sign_in import CodeForm, NewKeyMixin
from standfirst.readers.number_once import use_number_once

MALFORMED = (AttributeError, KeyError, TypeError, ValueError)


class AppForm(CodeForm, ActivateTOTPForm):  # type: ignore[misc]
    """For the first number that the app shows."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = _("Number in the app")
        self.fields["code"].widget.attrs["inputmode"] = "numeric"

    def clean_code(self) -> str:
        """The number with which the app is set up opens nothing afterwards."""
        code = str(super().clean_code())
        use_number_once(self.user, code)
        return code


class PasskeyNameForm(PlainForm, EditWebAuthnForm):  # type: ignore[misc]
    """Another name for a passkey."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Name of the passkey")
        self.fields["name"].widget.attrs["maxlength"] = 60
        self.fields["name"].error_messages["required"] = _("Type a name.")


class PasskeyForm(PlainForm, AddWebAuthnForm):  # type: ignore[misc]
    """A passkey that opens the account by itself, since the device asks for fingerprint, face or PIN."""

    passwordless = forms.BooleanField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Name of the passkey")
        self.fields["name"].help_text = _("So that you know it again: “my telephone”, say.")
        self.fields["name"].widget.attrs["maxlength"] = 60
        self.fields["credential"].error_messages["required"] = _("The device has sent no passkey. Try again.")

    def clean_name(self) -> str:
        return str(super().clean_name())[:60]

    def clean_passwordless(self) -> bool:
        """Always: allauth then refuses a device that did not ask who holds it."""
        return True

    def clean(self) -> dict[str, Any]:
        try:
            return dict(super().clean() or {})
        except MALFORMED:
            raise get_adapter().validation_error("incorrect_code") from None


class PasskeyShownMixin(Base):
    """Refuses in words what is no answer of a device; allauth trusts that it has every part."""

    def clean_credential(self) -> Any:
        try:
            return super().clean_credential()  # type: ignore[misc]
        except MALFORMED:
            raise get_adapter().validation_error("incorrect_code") from None


class PasskeySignInForm(PasskeyShownMixin, LoginWebAuthnForm):  # type: ignore[misc]
    """In place of everything else."""


class PasskeyStepForm(PasskeyShownMixin, AuthenticateWebAuthnForm):  # type: ignore[misc]
    """As a second step."""


class PasskeyOnceMoreForm(NewKeyMixin, PasskeyShownMixin, ReauthenticateWebAuthnForm):  # type: ignore[misc]
    """Before anything that matters."""
