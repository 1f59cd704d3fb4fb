"""The pages of the development outbox, which exist nowhere else."""

from collections.abc import Iterator
from itertools import islice

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from standfirst.notices.outbox import Mail, find_mail, mails

NEWEST = 200


@never_cache
@require_safe
def outbox(request: HttpRequest) -> HttpResponse:
    """The newest mails; `?to=` keeps those to one address."""
    to = request.GET.get("to", "")
    return render(request, "notices/outbox.html", {"mails": list(islice(_mails(to), NEWEST)), "to": to})


@never_cache
@require_safe
def newest_as_text(request: HttpRequest) -> HttpResponse:
    """The text of the newest mail to `?to=`, for programs that wait for one; 404 while there is none."""
    mail = next(_mails(request.GET.get("to", "")), None)
    if mail is None:
        raise Http404("No such mail yet.")
    return _as_text(mail)


@never_cache
@require_safe
def one_mail(request: HttpRequest, name: str) -> HttpResponse:
    return render(request, "notices/mail.html", {"mail": _find(name)})


@never_cache
@require_safe
def one_mail_as_text(request: HttpRequest, name: str) -> HttpResponse:  # noqa: ARG001  Django passes it.
    return _as_text(_find(name))


def _mails(to: str) -> Iterator[Mail]:
    _only_in_development()
    return mails(to=to)


def _find(name: str) -> Mail:
    _only_in_development()
    mail = find_mail(name)
    if mail is None:
        raise Http404("No such mail.")
    return mail


def _only_in_development() -> None:
    if not settings.STANDFIRST_DEVELOPMENT:
        raise Http404


def _as_text(mail: Mail) -> HttpResponse:
    headers = "\n".join(f"{name}: {value}" for name, value in mail.headers)
    return HttpResponse(f"{headers}\n\n{mail.text}", content_type="text/plain; charset=utf-8")
