"""The page on which a reader chooses the devices that tell them at once, and the script that shows what arrives."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from standfirst.notices.models import PushDevice
from standfirst.notices.push.services import push_is_on
from standfirst.notices.push.subscribe import subscribe, unsubscribe
from standfirst.notices.push.vapid import public_key
from standfirst.readers.device_name import name_device

View = Callable[..., HttpResponse]


def where_push_is_on(view: View) -> View:
    """As if the page did not exist, on a site whose operator has named no push service."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not push_is_on():
            raise Http404
        return view(request, *args, **kwargs)

    return guarded


@never_cache
@require_safe
@login_required
@where_push_is_on
def push(request: HttpRequest) -> HttpResponse:
    reader: Any = request.user
    devices = PushDevice.objects.filter(reader=reader).order_by("-since", "-pk")
    return render(request, "notices/push/push.html", {"devices": devices, "key": public_key()})


@require_POST
@login_required
@where_push_is_on
def add(request: HttpRequest) -> HttpResponse:
    said = {name: request.POST.get(name, "") for name in ("endpoint", "p256dh", "auth")}
    device = name_device(request.headers.get("User-Agent", ""))
    try:
        subscribe(request.user, **said, device=device, now=timezone.now())
        messages.success(request, _("Notices will be shown on this device."))
    except ValidationError as problem:
        messages.error(request, problem.message)
    return redirect("account_push")


@require_POST
@login_required
@where_push_is_on
def stop(request: HttpRequest, number: int) -> HttpResponse:
    """One's own only."""
    unsubscribe(get_object_or_404(PushDevice, pk=number, reader=request.user))
    messages.success(request, _("No more notices are sent to that device."))
    return redirect("account_push")


@require_safe
def worker(request: HttpRequest) -> HttpResponse:
    """What a browser starts when a notice arrives; its address has to stay the same from release to release."""
    answer = render(request, "notices/push/worker.js", content_type="text/javascript")
    answer["Cache-Control"] = "no-cache"
    return answer
