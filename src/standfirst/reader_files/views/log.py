"""The log of looks: everybody's for who runs the site, one's own for all others."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from standfirst.commons.permissions import may, require
from standfirst.reader_files.models import Look
from standfirst.reader_files.permissions import MAY

A_PAGE = 50
LARGEST = 2**62


@never_cache
@require_safe
def looks(request: HttpRequest) -> HttpResponse:
    """Newest first."""
    require(MAY, "read one's own looks", request.user)
    everybody = may(MAY, "read everybody's looks", request.user)
    lines = Look.objects.filter(pk__lt=before(request)).select_related("by", "reader")
    lines = lines if everybody else lines.filter(by_id=request.user.pk)
    page = list(lines[: A_PAGE + 1])
    context = {"looks": page[:A_PAGE], "everybody": everybody}
    context["more"] = page[A_PAGE - 1].pk if len(page) > A_PAGE else None
    return render(request, "reader_files/looks.html", context)


def before(request: HttpRequest) -> int:
    """The line after which the page goes on."""
    asked = request.GET.get("before", "")
    return int(asked) if asked.isdecimal() and len(asked) < 19 else LARGEST
