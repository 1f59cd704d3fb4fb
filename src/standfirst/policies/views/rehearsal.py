"""A rehearsal: how far it has come, what would change, and what an editor makes of it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from standfirst.newsroom.models import EditionPage
from standfirst.policies.adopt_policy import (
    LONGEST_REASON,
    NoReasonError,
    NotRehearsedError,
    OvertakenError,
    adopt_policy,
)
from standfirst.policies.begin_rehearsal import cancel_rehearsal, is_stuck, resume_rehearsal
from standfirst.policies.compare_policies import Difference, compare_policies
from standfirst.policies.models import Rehearsal
from standfirst.policies.rehearse_sanctions import Effect, rehearse_sanctions
from standfirst.policies.show_changes import page_of_changes, show
from standfirst.policies.totals import from_dict as totals_from_dict
from standfirst.policies.versions import number_in_force
from standfirst.policies.views.edition import edition_for, may_change
from standfirst.staff.second_factor import staff_page
from standfirst.standards.policy import UnsoundPolicyError
from standfirst.standards.stored_policy import from_dict


@staff_page
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def rehearsal(request: HttpRequest, edition: str, number: int) -> HttpResponse:
    """While it runs the page asks again every second, and without JavaScript is loaded anew."""
    place = edition_for(request, edition, "change a policy" if request.method == "POST" else "read policies")
    row = get_object_or_404(Rehearsal.objects.select_related("begun_by", "adopted"), edition=place, pk=number)
    if request.method != "POST":
        return show_rehearsal(request, place, row)
    if "adopt" in request.POST:
        return adopt(request, place, row)
    if "cancel" in request.POST:
        cancel_rehearsal(row.pk)
    elif "resume" in request.POST:
        resume_rehearsal(row.pk, now=timezone.now())
    return redirect("desk-rehearsal", place.slug, row.pk)


def adopt(request: HttpRequest, place: EditionPage, row: Rehearsal) -> HttpResponse:
    typed = request.POST.get("reason", "")
    try:
        adopt_policy(row.pk, by=request.user, reason=typed, now=timezone.now())
    except NoReasonError:
        return show_rehearsal(request, place, row, problem=_("Say why: it stays with the version."), typed=typed)
    except (OvertakenError, NotRehearsedError):
        problem = _("Another version has been adopted meanwhile. Look at it first; nothing was changed by you.")
        return show_rehearsal(request, place, row, problem=problem, typed=typed, status=409)
    except UnsoundPolicyError as fault:
        return show_rehearsal(request, place, row, problem=str(fault), typed=typed)
    return redirect("desk-policy", place.slug)


def show_rehearsal(
    request: HttpRequest, place: EditionPage, row: Rehearsal, *, problem: str = "", typed: str = "", status: int = 422
) -> HttpResponse:
    totals = totals_from_dict(row.totals)
    before, after = request.GET.get("before", ""), request.GET.get("after", "")
    page = page_of_changes(row, before=before, after=after, number=request.GET.get("page"))
    context = {
        "place": place,
        "rehearsal": row,
        "stuck": is_stuck(row, now=timezone.now()),
        "overtaken": row.state == Rehearsal.State.DONE and number_in_force(place) != row.instead_of,
        "totals": totals,
        "changes": totals.changes(),
        "outcomes": totals.outcomes(),
        "agreement": totals.agreement(),
        "differences": differences(row),
        "effect": effect_on_readers(place, row),
        "page": page,
        "shown": [show(change) for change in page],
        "before": before,
        "after": after,
        "may_change": may_change(request.user, place),
        "problem": problem,
        "typed": typed,
        "longest": LONGEST_REASON,
    }
    part = "policies/rehearsal_progress.html" if request.htmx and row.is_running else "policies/rehearsal.html"  # type: ignore[attr-defined]
    answer = render(request, part, context, status=status if problem else 200)
    if request.htmx and not row.is_running:  # type: ignore[attr-defined]
        answer["HX-Refresh"] = "true"
    return answer


def effect_on_readers(place: EditionPage, row: Rehearsal) -> Effect | None:
    """Only where strikes and blocks are what is rehearsed."""
    try:
        before, after = from_dict(row.before).sanctions, from_dict(row.rules).sanctions
    except UnsoundPolicyError:
        return None
    return None if before == after else rehearse_sanctions(place.slug, before, after, now=timezone.now())


def differences(row: Rehearsal) -> list[Difference]:
    try:
        return compare_policies(from_dict(row.before), from_dict(row.rules))
    except UnsoundPolicyError:
        return []
