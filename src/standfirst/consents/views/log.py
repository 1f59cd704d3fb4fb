"""The log of consents in the CMS: read page by page, and taken along as CSV."""

from typing import Any

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from standfirst.commons.permissions import may, require
from standfirst.consents.csv_of_consents import consents_of, csv_of_consents
from standfirst.consents.models import ConsentExport
from standfirst.consents.permissions import MAY
from standfirst.newsroom.edition import live_editions

A_PAGE = 100
LARGEST = 2**62


@never_cache
@require_safe
def consent_log(request: HttpRequest) -> HttpResponse:
    """Newest first, of one edition."""
    require(MAY, "read the log of consents", request.user)
    own = [edition for edition in live_editions() if may(MAY, "read the log of consents", request.user, edition.slug)]
    slugs = [edition.slug for edition in own]
    chosen = request.GET.get("edition", "")
    chosen = chosen if chosen in slugs else next(iter(slugs), "")
    lines = list(consents_of(chosen).filter(pk__lt=before(request)).order_by("-pk")[: A_PAGE + 1])
    context: dict[str, Any] = {"lines": lines[:A_PAGE], "editions": own, "chosen": chosen}
    context["more"] = lines[A_PAGE - 1].pk if len(lines) > A_PAGE else None
    context["exports"] = ConsentExport.objects.filter(edition__in=[chosen, ""]).select_related("by")[:10]
    context["everything"] = may(MAY, "take the log of all editions along", request.user)
    return render(request, "consents/log.html", context)


def before(request: HttpRequest) -> int:
    """The line after which the page goes on."""
    asked = request.GET.get("before", "")
    return int(asked) if asked.isdecimal() and len(asked) < 19 else LARGEST


@require_POST
def export_log(request: HttpRequest) -> StreamingHttpResponse:
    """Of one edition; of all where none is named."""
    edition = request.POST.get("edition", "")
    allowed = "take the log of consents along" if edition else "take the log of all editions along"
    require(MAY, allowed, request.user, edition)
    now = timezone.now()
    lines = csv_of_consents(edition, by=request.user, now=now)
    name = f"consents-{edition or 'all'}-{now:%Y-%m-%d}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8", headers=headers)
