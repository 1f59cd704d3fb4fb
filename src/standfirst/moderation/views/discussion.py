"""Closes a discussion and opens it again."""

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from standfirst.commons.permissions import require
from standfirst.commons.safe_redirect import safe_next
from standfirst.decisions.models import Decision
from standfirst.discussion.find_place import UnknownDiscussionError
from standfirst.moderation.close_discussion import AlreadySoError, close_discussion, reopen_discussion
from standfirst.moderation.permissions import MAY
from standfirst.moderation.views.addresses import address_of_item
from standfirst.moderation.views.item import show_item
from standfirst.staff.second_factor import staff_page

LONGEST = 1000


@staff_page
@never_cache
@require_POST
def close(request: HttpRequest, discussion_id: int) -> HttpResponse:
    """What was said stays, nobody adds to it."""
    return decide(request, discussion_id, close_discussion)


@staff_page
@never_cache
@require_POST
def reopen(request: HttpRequest, discussion_id: int) -> HttpResponse:
    """Readers comment again; where `premoderated` is ticked, each comment is read first."""
    return decide(request, discussion_id, reopen_discussion, premoderated="premoderated" in request.POST)


def decide(request: HttpRequest, discussion_id: int, verb: Callable[..., Decision], **how: Any) -> HttpResponse:
    """Then back to the item beside which the form stood, or to where the form says."""
    require(MAY, "open the desk", request.user)
    typed = request.POST
    done, problem = [], ""
    try:
        why = typed.get("why", "").strip()[:LONGEST]
        done = [verb(discussion_id, by=request.user, why=why, now=timezone.now(), **how)]
    except UnknownDiscussionError:
        raise Http404 from None
    except AlreadySoError:
        problem = _("Somebody else was first: the discussion is so already.")
    number, queue = typed.get("comment", ""), typed.get("queue", "")
    if not number.isdecimal() or len(number) > 18:
        return redirect(safe_next(request, typed.get("next", ""), otherwise="/desk/"))
    if problem or request.htmx:  # type: ignore[attr-defined]
        return show_item(request, int(number), queue=queue, status=409, problem=problem, done=done)
    return redirect(f"{address_of_item(int(number), queue)}&done={done[0].reference}")
