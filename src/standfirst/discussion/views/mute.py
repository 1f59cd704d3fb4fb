"""Asks once whether the author of a comment is to be muted, and mutes them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from standfirst.discussion.answer import NotPossibleError, Problem
from standfirst.discussion.find_place import Place
from standfirst.discussion.may_vote import readable_comment
from standfirst.discussion.mute_reader import mute_reader, unmute_reader
from standfirst.discussion.views.mark import Shown, mark, show

PLACES = Shown("discussion/mute_form.html", "discussion/mute_page.html")


@mark(PLACES)
def mute(request: HttpRequest, place: Place, number: int) -> HttpResponse:
    """The question, and its answer; the same form with `stop` ends it."""
    comment = readable_comment(place, number)
    if comment.author_id == request.user.pk:
        raise NotPossibleError(Problem.MUTE_OWN)
    if request.method != "POST":
        return show(request, place, PLACES, comment=comment)
    muted = "stop" not in request.POST
    if muted:
        mute_reader(request.user, comment.author, now=timezone.now())
    else:
        unmute_reader(request.user, comment.author_id)
    if request.htmx:  # type: ignore[attr-defined]
        return show(request, place, PLACES, comment=comment, muted=muted, unmuted=not muted)
    return redirect("account_muted")
