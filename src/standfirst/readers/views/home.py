"""The first page of an account: who I am here, and what I can do about it."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from standfirst.readers.confirmed_email import has_confirmed_email


@never_cache
@require_safe
@login_required
def home(request: HttpRequest) -> HttpResponse:
    return render(request, "account/home.html", {"confirmed": has_confirmed_email(request.user)})
