"""The page of one report, by the address that its reporter was mailed, and a reader's own list."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from standfirst.commons.permissions import require
from standfirst.newsroom.edition import EditionPage
from standfirst.reports.add_to_report import add_to_report
from standfirst.reports.confirm_report import confirm_report
from standfirst.reports.confirmation_link import DeadLinkError, find_by_key
from standfirst.reports.forms import MoreForm
from standfirst.reports.models import Report
from standfirst.reports.permissions import MAY
from standfirst.reports.take_back_report import take_back_report
from standfirst.reports.tell_reporter import comment_path
from standfirst.reports.worded import worded_standard

NEWEST = 100


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest, reference: str) -> HttpResponse:
    """What was reported and what came of it; while it waits, something can be added."""
    found = find_report(request, reference)
    form = MoreForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if add_to_report(found.reference, form.cleaned_data["more"], by=request.user):
            return redirect("report", found.reference)
        found.refresh_from_db()
    return show_report(request, found, form)


@never_cache
@require_POST
def take_back(request: HttpRequest, reference: str) -> HttpResponse:
    """Nobody asks why."""
    take_back_report(find_report(request, reference).reference, by=request.user, now=timezone.now())
    return redirect("report", reference)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, key: str) -> HttpResponse:
    """A button, for programs that read mail open links too; the button confirms."""
    try:
        found = find_by_key(key)
        if request.method == "POST":
            found = confirm_report(key)
    except DeadLinkError:
        return render(request, "reports/dead_link.html", status=410)
    if found.state != Report.State.UNCONFIRMED:
        return redirect("report", found.reference)
    edition = edition_of(found)
    with translation.override(edition.language if edition else translation.get_language()):
        return private(render(request, "reports/confirm.html", {"report": found, "key": key, "edition": edition}))


@never_cache
@require_safe
@login_required
def own_reports(request: HttpRequest) -> HttpResponse:
    """The newest first."""
    reports = Report.objects.filter(reporter_id=request.user.pk).order_by("-reported_at", "-id")[:NEWEST]
    context = {"reports": [(report, worded_standard(report.standard)) for report in reports]}
    return render(request, "reports/own_reports.html", context)


def find_report(request: HttpRequest, reference: str) -> Report:
    """A report that this browser may read; what it may not is not there."""
    found = Report.objects.select_related("reporter", "decision").filter(reference=reference.upper()).first()
    if found is None:
        raise Http404
    try:
        require(MAY, "read a report", request.user, found)
    except PermissionDenied:
        raise Http404 from None
    return found


def show_report(request: HttpRequest, found: Report, form: MoreForm) -> HttpResponse:
    edition = edition_of(found)
    with translation.override(edition.language if edition else translation.get_language()):
        context = {
            "report": found,
            "edition": edition,
            "standard": worded_standard(found.standard),
            "comment": comment_path(found),
            "form": form,
        }
        return private(render(request, "reports/one_report.html", context, status=422 if form.errors else 200))


def edition_of(found: Report) -> EditionPage | None:
    edition: EditionPage | None = EditionPage.objects.select_related("locale").filter(slug=found.edition).first()
    return edition


def private(response: HttpResponse) -> HttpResponse:
    """Whoever has the address may read it, so the address goes nowhere."""
    response["X-Robots-Tag"] = "noindex, noarchive"
    # Not `no-referrer`: browsers then send a form with `Origin: null`, which is refused.
    response["Referrer-Policy"] = "same-origin"
    return response
