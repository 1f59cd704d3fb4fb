"""The lists in a reader's account, each with the way to undo what stands in it."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from standfirst.discussion import own_lists as lists
from standfirst.discussion.follow_discussion import see_discussion, unfollow_discussion
from standfirst.discussion.mute_reader import unmute_reader
from standfirst.discussion.views.read import cursor_asked

View = Callable[..., HttpResponse]


def showing(template: str, find: Callable[..., Any]) -> View:
    """A page of one list; `?after=` goes on with older ones."""

    @never_cache
    @require_safe
    @login_required
    def show(request: HttpRequest) -> HttpResponse:
        return render(request, template, {"page": find(request.user, after=cursor_asked(request))})

    return show


comments = showing("discussion/account/comments.html", lists.all_own_comments)
votes = showing("discussion/account/votes.html", lists.own_votes)
followed = showing("discussion/account/followed.html", lists.own_follows)
muted = showing("discussion/account/muted.html", lists.own_mutes)


@require_POST
@login_required
def unfollow(request: HttpRequest, discussion_id: int) -> HttpResponse:
    """Ends it; from the list, which shows the rest."""
    unfollow_discussion(request.user, discussion_id)
    return redirect("account_followed")


@require_POST
@login_required
def seen(request: HttpRequest, discussion_id: int) -> HttpResponse:
    """For who reads without scripts: with them, opening the discussion is enough."""
    see_discussion(request.user, discussion_id, now=timezone.now())
    return redirect("account_followed")


@require_POST
@login_required
def unmute(request: HttpRequest, number: int) -> HttpResponse:
    """Ends it; from the list, which shows the rest."""
    unmute_reader(request.user, number)
    return redirect("account_muted")
