"""The button with which a reader follows a discussion, and the word by which an open page says that they are there."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from standfirst.commons.same_origin import from_own_page
from standfirst.discussion.find_place import Place
from standfirst.discussion.follow_discussion import follow_discussion, see_discussion, unfollow_discussion
from standfirst.discussion.models import Follow
from standfirst.discussion.views.mark import Shown, mark, show

PLACES = Shown("discussion/followed.html", "discussion/follow_page.html")


@mark(PLACES)
def follow(request: HttpRequest, place: Place) -> HttpResponse:
    """Says whether the reader follows the discussion; the form says which of the two it should be."""
    reader: Any = request.user
    if request.method != "POST":
        follows = Follow.objects.filter(reader=reader, discussion=place.discussion.pk).exists()
        return show(request, place, PLACES, follows=follows)
    follows = "stop" not in request.POST
    if follows:
        follow_discussion(reader, place, now=timezone.now())
    else:
        unfollow_discussion(reader, place.discussion.pk)
    return show(request, place, PLACES, follows=follows) if request.htmx else redirect(request.path)  # type: ignore[attr-defined]


@csrf_exempt  # A browser sends it by itself, without a form; `from_own_page` guards.
@require_POST
def seen(request: HttpRequest, discussion_id: int) -> HttpResponse:
    """The page is open before its reader. Nobody who doesn't follow the discussion is noted."""
    if request.user.is_authenticated and from_own_page(request):
        see_discussion(request.user, discussion_id, now=timezone.now())
    return HttpResponse(status=204)
