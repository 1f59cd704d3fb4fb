"""The forms with which a reader asks for, and chooses, a new password."""

from typing import Any

from allauth.account.forms import ChangePasswordForm, ReauthenticateForm, ResetPasswordForm, ResetPasswordKeyForm
from allauth.account.models import EmailAddress
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from standfirst.readers.captcha_field import CaptchaField
from standfirst.readers.forms.plain import ADDRESS_MESSAGES, NEW_PASSWORD, NewPasswordMixin, PlainForm
from standfirst.readers.sign_in_limits import may_mail


class ForgottenPasswordForm(PlainForm, ResetPasswordForm):  # type: ignore[misc]
    """Asks for the address to which the link goes."""

    captcha = CaptchaField()
    field_order = ("email", "captcha")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = _("E-mail address")
        self.fields["email"].error_messages |= ADDRESS_MESSAGES

    def save(self, request: HttpRequest, **kwargs: Any) -> str:
        """Send the mail, whether or not there is an account. Who asks for too many is told the same, and sent none."""
        email = str(self.cleaned_data["email"])
        return str(super().save(request, **kwargs)) if may_mail(request, email, action="reset_password") else email


class NewPasswordForm(NewPasswordMixin, PlainForm, ResetPasswordKeyForm):  # type: ignore[misc]
    """Comes by the link in the mail."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password1"].label = _("New password")
        self.fields["password1"].help_text = NEW_PASSWORD
        self.fields["password2"].label = _("New password, once more")

    def save(self) -> None:
        """Store the password. Whoever came by the link reads the mailbox, so the address is confirmed by it too."""
        super().save()
        EmailAddress.objects.filter(user=self.user, email__iexact=self.user.email).update(verified=True)


class PasswordForm(NewPasswordMixin, PlainForm, ChangePasswordForm):  # type: ignore[misc]
    """For a reader who is signed in."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["oldpassword"].label = _("Current password")
        self.fields["oldpassword"].help_text = ""
        self.fields["password1"].label = _("New password")
        self.fields["password1"].help_text = NEW_PASSWORD
        self.fields["password2"].label = _("New password, once more")


class OnceMoreForm(PlainForm, ReauthenticateForm):  # type: ignore[misc]
    """Before anything that matters, for the machine may have been left alone."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].label = _("Password")
        self.fields["password"].help_text = ""
