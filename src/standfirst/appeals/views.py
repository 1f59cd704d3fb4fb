"""The page of an appeal: the form, how it stands, or why there is none. Who has the link may write and read it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from standfirst.appeals.forms import AppealForm
from standfirst.appeals.make_appeal import CannotAppealError, make_appeal
from standfirst.appeals.may_appeal import TOLD, last_day, obstacle_to
from standfirst.appeals.models import Appeal
from standfirst.appeals.tell import edition_of
from standfirst.appeals.undone import brought_back, lost
from standfirst.decisions.models import Decision


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def appeal(request: HttpRequest, reference: str) -> HttpResponse:
    """In the language of the edition; no session is needed, for a blocked reader has none."""
    decision = Decision.objects.select_related("reader", "block").filter(reference=reference.upper()).first()
    if decision is None:
        raise Http404
    edition = edition_of(decision.edition)
    with translation.override(edition.language):
        response = send(request, decision) if request.method == "POST" else show(request, decision, AppealForm())
    response["X-Robots-Tag"] = "noindex, noarchive"
    response["Referrer-Policy"] = "same-origin"
    return response


def send(request: HttpRequest, decision: Decision) -> HttpResponse:
    form = AppealForm(request.POST)
    if form.is_valid():
        text = form.cleaned_data["text"]
        try:
            make_appeal(decision, text=text, channel=Appeal.Channel.FORM, now=timezone.now())
        except CannotAppealError as cannot:
            return show(request, decision, form, problem=str(TOLD[cannot.obstacle]))
        return redirect("appeal", reference=decision.reference)
    return show(request, decision, form)


def show(request: HttpRequest, decision: Decision, form: AppealForm, *, problem: str = "") -> HttpResponse:
    made = Appeal.objects.filter(decision=decision).select_related("outcome").first()
    obstacle = None if made else obstacle_to(decision, now=timezone.now())
    context = {
        "decision": decision,
        "edition": edition_of(decision.edition),
        "appeal": made,
        "obstacle": TOLD[obstacle] if obstacle else "",
        "last_day": last_day(decision),
        "form": form,
        "problem": problem,
        "back": brought_back(made.undone) if made else [],
        "lost": lost(made.undone) if made else [],
    }
    return render(request, "appeals/appeal.html", context, status=422 if form.errors or problem else 200)
