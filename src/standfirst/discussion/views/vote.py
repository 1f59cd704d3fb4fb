"""The button with which a reader recommends a comment, and takes that back."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from standfirst.commons.safe_redirect import safe_next
from standfirst.discussion.find_place import Place
from standfirst.discussion.may_vote import readable_comment
from standfirst.discussion.models import Vote
from standfirst.discussion.views.mark import Shown, mark, show
from standfirst.discussion.vote_for_comment import take_back_vote, vote_for_comment

PLACES = Shown("discussion/voted.html", "discussion/vote_page.html")


@mark(PLACES)
def vote(request: HttpRequest, place: Place, number: int) -> HttpResponse:
    """Says whether the reader recommends the comment; the form says which of the two it should be."""
    reader: Any = request.user
    if request.method != "POST":
        comment = readable_comment(place, number)
        voted = Vote.objects.filter(reader=reader, comment=comment).exists()
        return show(request, place, PLACES, number=number, comment=comment, voted=voted)
    voted = "take_back" not in request.POST
    if voted:
        comment = vote_for_comment(reader, place, number, now=timezone.now())
    else:
        comment = take_back_vote(reader, place, number)
    if request.htmx:  # type: ignore[attr-defined]
        return show(request, place, PLACES, number=number, comment=comment, voted=voted)
    return redirect(safe_next(request, request.POST.get("next", ""), otherwise=request.path))
