"""The two forms by which somebody who came from a provider for the first time goes on."""

from typing import Any

from allauth.socialaccount.models import SocialLogin
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from standfirst.readers.forms.registration import RegistrationForm
from standfirst.readers.forms.sign_in import SignInForm
from standfirst.readers.social.link_provider import LINK


class LinkForm(SignInForm):
    """For who has an account here: the same checks and limits as signing in, and then the link."""

    def __init__(self, *args: Any, sociallogin: SocialLogin, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.sociallogin = sociallogin

    def login(self, request: HttpRequest, redirect_url: str | None = None) -> HttpResponse:
        """Take the account at the provider along through all steps of the sign-in; the last one links it."""
        self.sociallogin.state["process"] = LINK
        self._login.signal_kwargs = {"sociallogin": self.sociallogin}
        response: HttpResponse = super().login(request, redirect_url=redirect_url)
        return response


class FinishForm(RegistrationForm):
    """For who has none: all that registering asks but the password, for the provider stands in for it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["password1"]
        self.fields["email"].help_text = _("Nobody else sees it. If need be, we send a mail there to confirm it.")
