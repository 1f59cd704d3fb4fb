"""The queues: a page of one, the numbers of all, and the way to the next item."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from standfirst.commons.permissions import require
from standfirst.moderation.care import care_for
from standfirst.moderation.claim_item import release_item, subject_of
from standfirst.moderation.fill_queues import fill_queues
from standfirst.moderation.list_items import list_items, list_passed_on
from standfirst.moderation.permissions import MAY
from standfirst.moderation.queues import Queue, read_place
from standfirst.moderation.views.addresses import address_of_queue, key_of, queue_named
from standfirst.moderation.views.said import said
from standfirst.moderation.views.what_next import what_next
from standfirst.staff.second_factor import staff_page


@staff_page
@never_cache
@require_safe
def queue(request: HttpRequest, name: str = Queue.HELD) -> HttpResponse:
    """A page of a queue, the most urgent first; whoever comes from an item has it no longer open."""
    require(MAY, "open the desk", request.user)
    if release_left(request):
        return redirect(address_of_queue(queue_named(name)))
    now, asked = timezone.now(), queue_named(name)
    fill_queues(now=now)
    listed = list_items(asked, request.user, now=now, after=read_place(request.GET.get("after", "")))
    context = {"queue": asked, "listed": listed, "older": "after" in request.GET, "care": care_for(request.user)}
    return render(request, "desk/queue.html", context | said(request))


@staff_page
@never_cache
@require_safe
def passed_on(request: HttpRequest) -> HttpResponse:
    """What colleagues ask of this moderator."""
    require(MAY, "open the desk", request.user)
    questions = list_passed_on(request.user)
    return render(request, "desk/passed_on.html", {"questions": questions, "care": care_for(request.user)})


@staff_page
@never_cache
@require_safe
def counts(request: HttpRequest) -> HttpResponse:
    """The navigation alone, which every page of the desk fetches anew while it is open."""
    require(MAY, "open the desk", request.user)
    fill_queues(now=timezone.now())
    return render(request, "desk/counts.html", {"here": request.GET.get("here", "")})


@staff_page
@never_cache
@require_safe
def next_item(request: HttpRequest, name: str) -> HttpResponse:
    """To the most urgent item that nobody has open; behind the one at `after`, where somebody leaves one to others."""
    require(MAY, "open the desk", request.user)
    release_left(request)
    return what_next(request, queue_named(name), after=read_place(request.GET.get("after", "")))


def release_left(request: HttpRequest) -> bool:
    """What somebody leaves undecided is free for others; whether the address names a comment that is left."""
    left = key_of(request.GET.get("left", ""))
    if left is not None:
        release_item(subject_of(left), by=request.user)
    return left is not None
