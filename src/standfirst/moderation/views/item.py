"""One item on one screen."""

from datetime import datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from standfirst.commons.permissions import require
from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment
from standfirst.moderation.close_item import ON_ITS_WAY, UNDO
from standfirst.moderation.item import Item, find_comment, open_item
from standfirst.moderation.models import QueueItem, Settlement
from standfirst.moderation.permissions import MAY
from standfirst.moderation.queues import place_of
from standfirst.moderation.undo_decision import UNDO as UNDOABLE
from standfirst.moderation.views.addresses import address_of_next, address_of_queue, key_of, queue_of
from standfirst.staff.second_factor import staff_page
from standfirst.standards.published import STANDARDS


@staff_page
@never_cache
@require_safe
def item(request: HttpRequest, comment_id: int) -> HttpResponse:
    """Opening it claims it."""
    return show_item(request, comment_id, queue=request.GET.get("queue", ""), **said(request))


def show_item(request: HttpRequest, comment_id: int, *, queue: str, status: int = 200, **words: Any) -> HttpResponse:
    """The whole page, or with htmx only what changes in it. `words` are a problem, what was typed, what was done."""
    try:
        comment = find_comment(comment_id)
    except Comment.DoesNotExist:
        raise Http404 from None
    require(MAY, "read a comment at the desk", request.user, comment)
    opened = open_item(comment, by=request.user, now=timezone.now())
    context = context_of(opened, queue) | {"seconds": UNDO.seconds} | words
    inline = request.htmx  # type: ignore[attr-defined]
    template = "desk/item_inline.html" if inline else "desk/item_page.html"
    return render(request, template, context, status=200 if inline else status)


def context_of(opened: Item, queue: str) -> dict[str, Any]:
    asked = queue_of(queue)
    comment = opened.held.comment
    placed = QueueItem.objects.filter(comment=comment, queue=asked).first()
    return {
        "item": opened,
        "queue": asked,
        "back": f"{address_of_queue(asked)}?left={comment.pk}",
        "next": address_of_next(asked, left=comment.pk, after=str(place_of(placed)) if placed else ""),
        "standards": STANDARDS,
    }


def said(request: HttpRequest) -> dict[str, Any]:
    """What a page without scripts was told by the address that led to it: what was done or undone just before.

    No `seconds` are left for what can't be undone at all.
    """
    now = timezone.now()
    references = request.GET.get("done", "").split()
    held_back = still_undoable(references, request.user, now)
    ends = min((settlement.due_at for settlement in held_back), default=now)
    return {
        "done": [settlement.decision for settlement in held_back] or decided_for_good(references, request.user),
        "seconds": max(1, round((ends - ON_ITS_WAY - now).total_seconds())) if held_back else 0,
        "undone": number(request.GET.get("undone", "")),
        "late": number(request.GET.get("late", "")),
        "left_out": number(request.GET.get("left_out", "")),
        "undone_mob": key_of(request.GET.get("mob", "")),
    }


def still_undoable(references: list[str], by: Any, now: datetime) -> list[Settlement]:
    """Of the moderator's own decisions."""
    held_back = Settlement.objects.filter(decision__reference__in=references, decision__by=by, due_at__gt=now)
    return list(held_back.select_related("decision__reader").order_by("pk"))


def decided_for_good(references: list[str], by: Any) -> list[Decision]:
    """Of the moderator's own decisions, those of a kind that nobody can undo, such as a warning."""
    decided = Decision.objects.filter(reference__in=references, by=by).exclude(kind__in=UNDOABLE)
    return list(decided.select_related("reader"))


def number(word: str) -> int:
    return int(word) if word.isdecimal() and len(word) < 6 else 0
