"""One item on one screen."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from standfirst.commons.permissions import require
from standfirst.decisions.time_to_undo import UNDO
from standfirst.discussion.models import Comment
from standfirst.moderation.item import Item, find_comment, open_item
from standfirst.moderation.models import QueueItem
from standfirst.moderation.permissions import MAY
from standfirst.moderation.queues import place_of
from standfirst.moderation.views.addresses import address_of_next, address_of_queue, queue_of
from standfirst.moderation.views.said import said
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
