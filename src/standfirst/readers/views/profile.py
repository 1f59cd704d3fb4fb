"""The page of an account on which a reader says how others see them: name, picture, public profile."""

from collections.abc import Callable
from typing import Any

from allauth.core.ratelimit import consume
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from standfirst.readers.change_display_name import change_display_name, next_change
from standfirst.readers.forms.profile import NameForm, PictureForm, with_error
from standfirst.readers.hide_profile import hide_profile, show_profile
from standfirst.readers.set_avatar import remove_avatar, set_avatar

View = Callable[..., HttpResponse]


@never_cache
@require_safe
@login_required
def profile(request: HttpRequest) -> HttpResponse:
    return show(request)


def show(request: HttpRequest, *, status: int = 200, **forms: Any) -> HttpResponse:
    """All three parts; the one that was sent wrong comes with what was typed and why."""
    reader: Any = request.user
    shown = {"name": NameForm(initial={"display_name": reader.display_name}), "picture": PictureForm()}
    context = shown | forms | {"next_change": next_change(reader, timezone.now())}
    return render(request, "account/profile.html", context, status=status)


def sent(take: Callable[[HttpRequest], str | HttpResponse]) -> View:
    """A form of the page: what became of it is told on top of the page."""

    @never_cache
    @require_POST
    @login_required
    def view(request: HttpRequest) -> HttpResponse:
        said = take(request)
        if isinstance(said, HttpResponse):
            return said
        messages.success(request, said)
        return redirect("account_profile")

    return view


@sent
def name(request: HttpRequest) -> str | HttpResponse:
    form = NameForm(request.POST)
    if not form.is_valid():
        return show(request, status=422, name=form)
    try:
        change_display_name(request.user, form.cleaned_data["display_name"], now=timezone.now())
    except ValidationError as error:
        return show(request, status=422, name=with_error(form, "display_name", error))
    return _("You go by your new name everywhere now.")


@sent
def picture(request: HttpRequest) -> str | HttpResponse:
    form = PictureForm(request.POST, request.FILES)
    if not form.is_valid():
        return show(request, status=422, picture=form)
    if not consume(request, action="avatar", user=request.user):
        form.add_error("picture", _("Too many attempts. Wait a few minutes and try again."))
        return show(request, status=422, picture=form)
    try:
        set_avatar(request.user, form.cleaned_data["picture"])
    except ValidationError as error:
        return show(request, status=422, picture=with_error(form, "picture", error))
    return _("Your new picture is shown everywhere now.")


@sent
def no_picture(request: HttpRequest) -> str:
    remove_avatar(request.user)
    return _("Your picture is deleted; a drawn one is shown instead.")


@sent
def public(request: HttpRequest) -> str:
    """The form says which of the two it should be."""
    if "show" in request.POST:
        show_profile(request.user)
        return _("Everybody can see your profile now.")
    hide_profile(request.user)
    return _("Nobody can see your profile now.")
