"""Pages and parts of a discussion, the same for everybody."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from standfirst.commons.public_page import public_page
from standfirst.discussion.cursor import Cursor, read_cursor
from standfirst.discussion.page_of_comments import Order, page_of_comments
from standfirst.discussion.thread_of import UnknownCommentError, thread_of
from standfirst.discussion.views.form import public_form
from standfirst.discussion.views.speaking import place_or_404, render_in


@require_safe
def whole_discussion(request: HttpRequest, discussion_id: int) -> HttpResponse:
    """A page of its own, for who reads without scripts."""
    place = place_or_404(discussion_id)
    comments = page_of_comments(discussion_id, order=order_asked(request), after=cursor_asked(request))
    context = {"comments": comments, "after": cursor_asked(request), "form": public_form(place), "live": True}
    return public_page(render_in(place, request, "discussion/whole.html", context), *place.shows)


@require_safe
def part_of_discussion(request: HttpRequest, discussion_id: int) -> HttpResponse:
    """The comments alone, to be put into a page: the first page with its head, a later one as a list that goes on."""
    place = place_or_404(discussion_id)
    after = cursor_asked(request)
    comments = page_of_comments(discussion_id, order=order_asked(request), after=after)
    template = "discussion/threads.html" if after else "discussion/comments.html"
    return public_page(render_in(place, request, template, {"comments": comments}), *place.shows)


@require_safe
def one_thread(request: HttpRequest, discussion_id: int, number: int) -> HttpResponse:
    """The permanent address of a comment: the thread in which it stands, from that comment on."""
    place = place_or_404(discussion_id)
    try:
        thread = thread_of(discussion_id, number, after=cursor_asked(request))
    except UnknownCommentError as unknown:
        raise Http404 from unknown
    context = {"thread": thread, "number": number, "live": True}
    return public_page(render_in(place, request, "discussion/one_thread.html", context), *place.shows)


@require_safe
def more_replies(request: HttpRequest, discussion_id: int, number: int) -> HttpResponse:
    """Replies as a list that goes on."""
    place = place_or_404(discussion_id)
    try:
        thread = thread_of(discussion_id, number, after=cursor_asked(request))
    except UnknownCommentError as unknown:
        raise Http404 from unknown
    return public_page(render_in(place, request, "discussion/replies.html", {"thread": thread}), *place.shows)


def order_asked(request: HttpRequest) -> Order:
    try:
        return Order(request.GET.get("order", Order.NEWEST))
    except ValueError as unknown:
        raise Http404 from unknown


def cursor_asked(request: HttpRequest) -> Cursor | None:
    word = request.GET.get("after")
    try:
        return read_cursor(word) if word else None
    except ValueError as unknown:
        raise Http404 from unknown
