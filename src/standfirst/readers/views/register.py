"""The page on which a visitor registers, and the one that sends them to their inbox."""

from typing import Any, cast

from allauth.account.views import SignupView
from csp.decorators import csp_update
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from standfirst.readers.captcha_field import CAPTCHA_POLICY
from standfirst.readers.register_reader import PENDING, register_reader
from standfirst.readers.sent_twice import recall_registration


@method_decorator(csp_update(CAPTCHA_POLICY), name="dispatch")
class RegisterView(SignupView):  # type: ignore[misc]
    """allauth's page with our ending: nobody is signed in before the address is confirmed or the password typed."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        before = recall_registration(request)
        if before is None:
            return cast("HttpResponse", super().post(request, *args, **kwargs))
        request.session[PENDING] = before
        return redirect("account_email_verification_sent")

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            register_reader(self.request, form.cleaned_data, then=self.get_next_url() or "")
        except ValidationError as error:
            form.add_error("display_name", error)
            return cast("HttpResponse", self.form_invalid(form))
        return redirect("account_email_verification_sent")


register = RegisterView.as_view()


@never_cache
@require_safe
def look_in_inbox(request: HttpRequest) -> HttpResponse:
    """Says the same whether the address was new or had an account."""
    return render(request, "account/verification_sent.html", {"pending": request.session.get(PENDING)})
