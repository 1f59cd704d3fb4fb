"""Which editions have which policies; the versions of one, what each changed, and going back."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from standfirst.commons.permissions import may, require
from standfirst.newsroom.models import EditionPage
from standfirst.policies.adopt_policy import LONGEST_REASON, NoReasonError, OvertakenError, roll_back_policy
from standfirst.policies.compare_policies import compare_policies
from standfirst.policies.models import Rehearsal
from standfirst.policies.permissions import MAY
from standfirst.policies.versions import HOUSE, UnknownVersionError, number_in_force, policy_of, versions_of
from standfirst.policies.views.edition import edition_for, may_change
from standfirst.staff.second_factor import staff_page
from standfirst.standards.policy import UnsoundPolicyError

LATELY = 10


@staff_page
@never_cache
@require_safe
def editions(request: HttpRequest) -> HttpResponse:
    """The editions of the reader; where it is one, that one."""
    require(MAY, "read policies", request.user)
    every = EditionPage.objects.live().select_related("locale").order_by("slug")
    own = [edition for edition in every if may(MAY, "read policies", request.user, edition)]
    if len(own) == 1:
        return redirect("desk-policy", own[0].slug)
    return render(request, "policies/editions.html", {"editions": own})


@staff_page
@never_cache
@require_safe
def policy(request: HttpRequest, edition: str) -> HttpResponse:
    """What is in force, what was before, and the rehearsals of the last weeks."""
    place = edition_for(request, edition, "read policies")
    rehearsals = Rehearsal.objects.filter(edition=place).select_related("begun_by", "adopted").defer("rules", "before")
    context = {
        "place": place,
        "versions": versions_of(place),
        "rehearsals": rehearsals.order_by("-begun_at", "-id")[:LATELY],
        "may_change": may_change(request.user, place),
    }
    return render(request, "policies/policy.html", context)


@staff_page
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def version(request: HttpRequest, edition: str, number: int) -> HttpResponse:
    """What a version changed against the one before it, and against the one in force; an editor can go back to it."""
    if request.method == "POST":
        return roll_back(request, edition_for(request, edition, "change a policy"), number)
    return show(request, edition_for(request, edition, "read policies"), number)


def roll_back(request: HttpRequest, place: EditionPage, number: int) -> HttpResponse:
    typed, instead_of = request.POST.get("reason", ""), request.POST.get("instead_of", "")
    expected = int(instead_of) if instead_of.isdecimal() and len(instead_of) < 9 else -1
    try:
        roll_back_policy(place, to=number, instead_of=expected, by=request.user, reason=typed, now=timezone.now())
    except UnknownVersionError as nowhere:
        raise Http404 from nowhere
    except NoReasonError:
        return show(request, place, number, problem=_("Say why: it stays with the version."), typed=typed)
    except OvertakenError:
        problem = _("Another version has been adopted meanwhile. Look at it first; nothing was changed by you.")
        return show(request, place, number, problem=problem, typed=typed, status=409)
    except UnsoundPolicyError as fault:
        return show(request, place, number, problem=str(fault), typed=typed)
    return redirect("desk-policy", place.slug)


def show(
    request: HttpRequest, place: EditionPage, number: int, *, problem: str = "", typed: str = "", status: int = 422
) -> HttpResponse:
    told = next((one for one in versions_of(place) if one.number == number), None)
    if told is None:
        raise Http404
    in_force = number_in_force(place)
    context = {
        "place": place,
        "version": told,
        "changed": differences(place, number - 1, number) if number else [],
        "back": [] if told.in_force else differences(place, in_force, number),
        "in_force": in_force,
        "house": HOUSE,
        "may_change": may_change(request.user, place),
        "problem": problem,
        "typed": typed,
        "longest": LONGEST_REASON,
    }
    return render(request, "policies/version.html", context, status=status if problem else 200)


def differences(place: EditionPage, before: int, after: int) -> list[object]:
    """Nothing where one of them can't be read any more."""
    try:
        return list(compare_policies(policy_of(place, before), policy_of(place, after)))
    except (UnsoundPolicyError, UnknownVersionError):
        return []
