"""The page that finds a reader; what is looked for travels sealed, so that no address stands in a history or a log."""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from standfirst.commons.permissions import require
from standfirst.commons.seal import UnreadableError, seal, unseal
from standfirst.reader_files.find_readers import find_readers, look_for
from standfirst.reader_files.forms import FindForm
from standfirst.reader_files.permissions import MAY


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def find(request: HttpRequest) -> HttpResponse:
    """Nobody is listed before something is looked for."""
    require(MAY, "find a reader", request.user)
    if request.method == "POST":
        return take(request)
    query = query_in(request)
    form = FindForm(initial={"query": query})
    found = find_readers(query, after=request.GET.get("after", ""))
    return render(request, "reader_files/find.html", {"form": form, "query": query, "found": found} | more(request))


def take(request: HttpRequest) -> HttpResponse:
    form = FindForm(request.POST)
    if not form.is_valid():
        return render(request, "reader_files/find.html", {"form": form}, status=422)
    query = form.cleaned_data["query"]
    look_for(query, by=request.user, now=timezone.now())
    return redirect(f"{reverse('reader_files')}?{urlencode({'for': seal(query)})}")


def query_in(request: HttpRequest) -> str:
    """Empty where there is none, or it was made elsewhere."""
    try:
        return str(unseal(request.GET.get("for", "")))
    except UnreadableError:
        return ""


def more(request: HttpRequest) -> dict[str, Any]:
    return {"sealed": request.GET.get("for", "")}
