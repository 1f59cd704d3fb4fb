"""After a decision: the next item without a reload, and for ten seconds the way back."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from standfirst.decisions.models import Decision
from standfirst.moderation.close_item import UNDO
from standfirst.moderation.fill_queues import fill_queues
from standfirst.moderation.queues import Place, Queue, next_in_queue
from standfirst.moderation.views.addresses import address_of_item, address_of_queue
from standfirst.moderation.views.item import show_item


def what_next(
    request: HttpRequest,
    queue: Queue,
    *,
    done: Sequence[Decision] = (),
    undone: Sequence[Decision] = (),
    late: int = 0,
    after: Place | None = None,
) -> HttpResponse:
    """What was undone is shown again; otherwise the most urgent item, or that none is left."""
    now = timezone.now()
    fill_queues(now=now)
    again = next(filter(None, map(number_of, undone)), None)
    item = None if again else next_in_queue(queue, request.user, now=now, after=after)
    number = again or (item and item.comment_id)
    address = address_of_item(number, queue) if number else address_of_queue(queue)
    if not request.htmx:  # type: ignore[attr-defined]
        said = {"done": " ".join(one.reference for one in done), "undone": len(undone), "late": late}
        asked = urlencode({name: word for name, word in said.items() if word})
        return redirect(f"{address}{'&' if number else '?'}{asked}".rstrip("&?"))
    words: dict[str, Any] = {"done": done, "undone": len(undone), "late": late}
    if number:
        response = show_item(request, number, queue=queue, **words)
    else:
        response = render(request, "desk/none_left.html", {"queue": queue, "seconds": UNDO.seconds, **words})
    response["HX-Push-Url"] = address
    return response


def number_of(decision: Decision) -> int | None:
    """The comment that it is about, or that led to it."""
    number: int | None = decision.comment_id or decision.facts.get("comment")
    return number
