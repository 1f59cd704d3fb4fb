"""The page of a statement of reasons; who has the link may read it, search engines may not."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from standfirst.decisions.models import Decision
from standfirst.moderation.statement import find_statement


@require_safe
@never_cache
def statement(request: HttpRequest, reference: str) -> HttpResponse:
    """Show it in the language of the edition in which the comment stood."""
    try:
        found = find_statement(reference)
    except Decision.DoesNotExist:
        raise Http404 from None
    with translation.override(found.edition.language):
        response = render(request, "decisions/statement.html", {"statement": found, "edition": found.edition})
    response["X-Robots-Tag"] = "noindex, noarchive"
    response["Referrer-Policy"] = "no-referrer"
    return response
