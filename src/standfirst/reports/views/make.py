"""The page on which a comment is reported."""

from allauth.core.ratelimit import consume
from csp.decorators import csp_update
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone, translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from standfirst.consents.lead_to_consent import consent_page
from standfirst.discussion.find_place import Place, UnknownDiscussionError, find_place
from standfirst.discussion.models import Comment
from standfirst.discussion.views.speaking import render_in
from standfirst.notices.letter import address_of
from standfirst.readers.captcha_field import CAPTCHA_POLICY
from standfirst.reports.forms import ReportForm, VisitorReportForm
from standfirst.reports.make_report import make_report
from standfirst.reports.models import Report
from standfirst.reports.said import NotReportedError, Problem
from standfirst.reports.standing import DAYS
from standfirst.reports.tell_reporter import tell_refused

LARGEST = 2**63 - 1
TOLD_BY_MAIL = {Problem.BLOCKED, Problem.SLOWED, Problem.DECIDED}  # Only to who owns the address.


@csp_update(CAPTCHA_POLICY)  # type: ignore[arg-type]
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def report_comment(request: HttpRequest, comment_id: int) -> HttpResponse:
    """Show the form, or take it; in the language of the edition."""
    place, comment = find_comment(comment_id)
    with translation.override(place.edition.language):
        signed_in = request.user.is_authenticated
        form = (ReportForm if signed_in else VisitorReportForm)(request.POST or None)
        if request.method != "POST" or not form.is_valid():
            return show(request, place, comment, form)
        return take(request, place, comment, form)


def take(request: HttpRequest, place: Place, comment: Comment, form: ReportForm) -> HttpResponse:
    """What becomes of a form that is filled in right."""
    reporter = form.reporter(request.user if request.user.is_authenticated else None)
    if not (consume(request, action="report") and (not reporter.email or within_mails(request, reporter.email))):
        return show(request, place, comment, form, problem=NotReportedError(Problem.TOO_MANY))
    try:
        report = make_report(comment, reporter, form.said, now=timezone.now())
    except NotReportedError as problem:
        if reporter.email and problem.problem in TOLD_BY_MAIL:
            tell_refused(reporter.email, problem.problem, edition=place.edition.slug)
            return redirect("report_sent", comment.pk)
        return show(request, place, comment, form, problem=problem)
    return redirect("report_sent", comment.pk) if reporter.email else redirect("report", report.reference)


def within_mails(request: HttpRequest, email: str) -> bool:
    """Nobody's mailbox is filled by others who type its address here."""
    return bool(consume(request, action="report_mail", key=email))


@never_cache
@require_http_methods(["GET", "HEAD"])
def report_sent(request: HttpRequest, comment_id: int) -> HttpResponse:
    """Says the same to every visitor, whether the address has reported before or not."""
    place, comment = find_comment(comment_id)
    return render_in(place, request, "reports/sent.html", {"comment": comment})


def find_comment(comment_id: int) -> tuple[Place, Comment]:
    """The comment with where it stands, be it readable or not any more."""
    comments = Comment.objects.select_related("discussion__story", "author")
    comment = comments.filter(pk=comment_id).first() if comment_id <= LARGEST else None
    if comment is None:
        raise Http404
    try:
        return find_place(comment.discussion_id), comment
    except UnknownDiscussionError as unknown:
        raise Http404 from unknown


def show(
    request: HttpRequest, place: Place, comment: Comment, form: ReportForm, *, problem: NotReportedError | None = None
) -> HttpResponse:
    """The form, with all that was typed. A comment that nobody can read any more isn't shown here either."""
    if not comment.is_public:
        problem = NotReportedError(Problem.GONE)
    context = {
        "form": form,
        "comment": comment,
        "exact": address_of(f"{place.address}comments/{comment.pk}/"),
        "problem": problem and problem.problem,
        "earlier": own_report(request, problem),
        "days": DAYS,
        "consent": consent_page(place.edition.slug, request.path),
    }
    status = 422 if problem or form.errors else 200
    if problem and problem.problem is Problem.GONE:
        status = 410
    return render_in(place, request, "reports/report.html", context, status=status)


def own_report(request: HttpRequest, problem: NotReportedError | None) -> Report | None:
    """An earlier report is shown only to the reader who made it; a visitor only says whose address it is."""
    return problem.earlier if problem and request.user.is_authenticated else None
