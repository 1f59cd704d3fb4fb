"""The page of a statement of reasons; who has the link may read it, search engines may not."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from standfirst.decisions.models import Decision
from standfirst.moderation.own_decisions import own_decisions
from standfirst.moderation.statement import find_statement


@require_safe
@never_cache
def statement(request: HttpRequest, reference: str) -> HttpResponse:
    """Show it in the language of the edition in which the comment stood."""
    try:
        found = find_statement(reference, now=timezone.now(), reads=request.user)
    except Decision.DoesNotExist:
        raise Http404 from None
    with translation.override(found.edition.language):
        response = render(request, "decisions/statement.html", {"statement": found, "edition": found.edition})
    response["X-Robots-Tag"] = "noindex, noarchive"
    response["Referrer-Policy"] = "no-referrer"
    return response


@require_safe
@never_cache
@login_required
def own(request: HttpRequest) -> HttpResponse:
    """What was decided about the reader who is signed in; `?after=` goes on with older ones."""
    page = own_decisions(request.user, before=request.GET.get("before", ""))
    return render(request, "decisions/own_decisions.html", {"page": page})
