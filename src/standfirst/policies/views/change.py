"""Where an editor changes a policy, from what is in force, from a rehearsal, or from what a team can read a day."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.newsroom.models import EditionPage
from standfirst.policies.begin_rehearsal import NothingChangedError, begin_rehearsal
from standfirst.policies.forms import PolicyForm
from standfirst.policies.meet_capacity import Proposal, meet_capacity
from standfirst.policies.models import Rehearsal
from standfirst.policies.read_load import read_load
from standfirst.policies.views.edition import edition_for, may_change
from standfirst.staff.second_factor import staff_page
from standfirst.standards.policy import Policy, UnsoundPolicyError
from standfirst.standards.stored_policy import from_dict

MOST_A_DAY = 100_000
LARGEST = 2**31 - 1


@staff_page
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, edition: str) -> HttpResponse:
    """The form; sending it begins a rehearsal, and changes nothing yet."""
    place = edition_for(request, edition, "change a policy")
    if request.method != "POST":
        return fill(request, place, PolicyForm(begin_with(request, place)))
    form = PolicyForm(policy_in_force(place), data=request.POST)
    if form.is_valid():
        wanted, now = form.cleaned_data["wanted"], timezone.now()
        try:
            rehearsal = begin_rehearsal(place, form.changed, wanted=wanted, by=request.user, now=now)
        except NothingChangedError:
            form.add_error(None, _("Nothing is changed yet: this is the policy in force."))
        except UnsoundPolicyError as fault:
            form.add_error(None, str(fault))
        else:
            return redirect("desk-rehearsal", place.slug, rehearsal.pk)
    return fill(request, place, form, status=422)


@staff_page
@never_cache
@require_safe
def capacity(request: HttpRequest, edition: str) -> HttpResponse:
    """What would have to change so that no more waits than can be read, and what it costs."""
    place = edition_for(request, edition, "read policies")
    a_day = number_in(request, "a_day", most=MOST_A_DAY)
    context = {
        "place": place,
        "a_day": request.GET.get("a_day", ""),
        "wrong": a_day is None and "a_day" in request.GET,
        "proposal": None if a_day is None else propose(place, a_day),
        "may_change": may_change(request.user, place),
        "most": MOST_A_DAY,
    }
    return render(request, "policies/capacity.html", context, status=422 if context["wrong"] else 200)


def propose(place: EditionPage, a_day: int) -> Proposal:
    return meet_capacity(policy_in_force(place), read_load(place, now=timezone.now()), a_day=a_day)


def begin_with(request: HttpRequest, place: EditionPage) -> Policy:
    """What the address asks for, or what is in force."""
    if a_day := number_in(request, "a_day", most=MOST_A_DAY):
        return propose(place, a_day).policy
    rehearsed = Rehearsal.objects.filter(edition=place, pk=number_in(request, "rehearsal", most=LARGEST) or 0).first()
    try:
        return from_dict(rehearsed.rules) if rehearsed else policy_in_force(place)
    except UnsoundPolicyError:
        return policy_in_force(place)


def number_in(request: HttpRequest, name: str, *, most: int) -> int | None:
    """A whole number from 1 on; None for anything else."""
    typed = request.GET.get(name, "").strip()
    number = int(typed) if typed.isdecimal() and len(typed) < 12 else 0
    return number if 1 <= number <= most else None


def fill(request: HttpRequest, place: EditionPage, form: PolicyForm, *, status: int = 200) -> HttpResponse:
    return render(request, "policies/change.html", {"place": place, "form": form}, status=status)
