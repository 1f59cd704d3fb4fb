"""Flash mobs: the list of them, one on a page, and one act for all its comments."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from standfirst.commons.permissions import require
from standfirst.discussion.models import Cluster
from standfirst.moderation.care import care_for
from standfirst.moderation.decide_on_comment import NoSuchStandardError
from standfirst.moderation.decide_on_mob import NobodyChosenError, Outcome, publish_mob, remove_mob
from standfirst.moderation.flash_mobs import list_mobs, open_mob
from standfirst.moderation.permissions import MAY
from standfirst.moderation.views.said import said
from standfirst.staff.second_factor import staff_page
from standfirst.standards.published import STANDARDS

LONGEST = 1000
PROPOSED = "no-flash-mob"


@staff_page
@never_cache
@require_safe
def mobs(request: HttpRequest) -> HttpResponse:
    """Those that are open, a page of them."""
    require(MAY, "open the desk", request.user)
    after = request.GET.get("after", "")
    listed = list_mobs(request.user, now=timezone.now(), after=after)
    context = {"listed": listed, "older": bool(after), "care": care_for(request.user)}
    return render(request, "desk/mobs.html", context | said(request))


@staff_page
@never_cache
@require_safe
def mob(request: HttpRequest, number: int) -> HttpResponse:
    """All that its readers wrote, and one form."""
    require(MAY, "open the desk", request.user)
    return show_mob(request, number, **said(request))


@staff_page
@never_cache
@require_POST
def decide(request: HttpRequest, number: int) -> HttpResponse:
    """Remove or publish what was chosen; then to the list, with the way back."""
    require(MAY, "open the desk", request.user)
    typed = request.POST
    try:
        outcome = decided(number, typed, request.user)
    except Cluster.DoesNotExist:
        raise Http404 from None
    except NoSuchStandardError:
        return show_mob(request, number, problem=_("Choose the standard on which this rests."), typed=typed, status=422)
    except NobodyChosenError:
        return show_mob(request, number, problem=_("Choose at least one comment."), typed=typed, status=422)
    done = "+".join(decision.reference for decision in outcome.decisions)
    return redirect(f"{reverse('desk-mobs')}?done={done}&left_out={outcome.left_out}&mob={number}")


def decided(number: int, typed: QueryDict, by: Any) -> Outcome:
    chosen = dict(filter(None, map(choice, typed.getlist("comment"))))
    now = timezone.now()
    if typed.get("act") == "publish":
        return publish_mob(number, chosen, by=by, now=now)
    reason = (typed.get("standard", ""), typed.get("note", "").strip()[:LONGEST])
    return remove_mob(number, chosen, by=by, reason=reason, now=now)


def choice(field: str) -> tuple[int, str] | None:
    """`12:new`, a comment and what was seen of it; anything else is nobody's form."""
    key, _colon, seen = field.partition(":")
    return (int(key), seen) if key.isdecimal() and len(key) < 19 else None


def show_mob(request: HttpRequest, number: int, *, status: int = 200, **words: Any) -> HttpResponse:
    try:
        opened = open_mob(number, by=request.user, now=timezone.now())
    except Cluster.DoesNotExist:
        raise Http404 from None
    typed = words.get("typed")
    context = {
        "mob": opened,
        "standards": STANDARDS,
        "proposed": PROPOSED,
        "care": care_for(request.user),
        "chosen": typed.getlist("comment") if typed else None,
    }
    return render(request, "desk/mob.html", context | words, status=status)
