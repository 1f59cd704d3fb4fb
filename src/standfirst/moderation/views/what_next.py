"""After a decision: the next item without a reload, and for ten seconds the way back."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from standfirst.decisions.models import Decision
from standfirst.decisions.time_to_undo import UNDO
from standfirst.moderation.fill_queues import fill_queue, fill_queues
from standfirst.moderation.queues import Place, Queue, next_in_queue
from standfirst.moderation.views.addresses import address_of_item, address_of_queue
from standfirst.moderation.views.item import show_item
from standfirst.moderation.views.said import offered


def what_next(
    request: HttpRequest, queue: Queue, *, done: Sequence[Decision] = (), after: Place | None = None
) -> HttpResponse:
    """The most urgent item, or that none is left."""
    fill_queue(queue, now=timezone.now())
    return go_on(request, queue, next_number(request, queue, after), done=done)


def what_again(
    request: HttpRequest, queue: Queue, *, undone: Sequence[Decision], late: int, here: int | None
) -> HttpResponse:
    """What was undone, or the comment `here` where that is about none; otherwise what is next."""
    fill_queues(now=timezone.now())
    number = next(filter(None, map(number_of, undone)), here) or next_number(request, queue)
    return go_on(request, queue, number, undone=len(undone), late=late)


def next_number(request: HttpRequest, queue: Queue, after: Place | None = None) -> int | None:
    item = next_in_queue(queue, request.user, now=timezone.now(), after=after)
    return item.comment_id if item else None


def go_on(
    request: HttpRequest,
    queue: Queue,
    number: int | None,
    *,
    done: Sequence[Decision] = (),
    undone: int = 0,
    late: int = 0,
) -> HttpResponse:
    """To the item of that comment, or to the end of the queue; with what was done or undone just before."""
    address = address_of_item(number, queue) if number else address_of_queue(queue)
    if not request.htmx:  # type: ignore[attr-defined]
        said = {"done": " ".join(one.reference for one in done), "undone": undone, "late": late}
        asked = urlencode({name: word for name, word in said.items() if word})
        return redirect(f"{address}{'&' if number else '?'}{asked}".rstrip("&?"))
    words: dict[str, Any] = {"undone": undone, "late": late, **({"done": done} if done else offered(request.user))}
    if number:
        response = show_item(request, number, queue=queue, **words)
    else:
        response = render(request, "desk/none_left.html", {"queue": queue, "seconds": UNDO.seconds, **words})
    response["HX-Push-Url"] = address
    return response


def there_again(request: HttpRequest, page: str, *, undone: int, late: int) -> HttpResponse:
    """The flash mob whose decisions were undone, or the appeal whose answer was."""
    asked = urlencode({name: word for name, word in {"undone": undone, "late": late}.items() if word})
    address = f"{page}?{asked}"
    if request.htmx:  # type: ignore[attr-defined]
        return HttpResponse(headers={"HX-Redirect": address})
    return redirect(address)


def number_of(decision: Decision) -> int | None:
    """The comment that it is about, or that led to it."""
    number: int | None = decision.comment_id or decision.facts.get("comment")
    return number
