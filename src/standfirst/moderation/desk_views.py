"""The pages of the desk."""

from collections.abc import Callable
from datetime import datetime

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from standfirst.commons.permissions import require
from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment
from standfirst.moderation.decide_on_comment import MeanwhileChangedError
from standfirst.moderation.held_comments import described, held_comments, number_held
from standfirst.moderation.permissions import MAY
from standfirst.moderation.publish_comment import publish_comment
from standfirst.moderation.remove_comment import NoSuchStandardError, remove_comment
from standfirst.standards.published import STANDARDS

LONGEST_NOTE = 1000


@login_required
@never_cache
@require_safe
def desk(request: HttpRequest) -> HttpResponse:
    """Held comments, oldest first, a page at a time."""
    require(MAY, "open the desk", request.user)
    items = held_comments(after=_cursor(request.GET.get("after", "")))
    context = {"items": items, "number_held": number_held(), "standards": STANDARDS, "older": request.GET.get("after")}
    return render(request, "desk/desk.html", context)


@login_required
@never_cache
@require_POST
def publish(request: HttpRequest, comment_id: int) -> HttpResponse:
    """Publish a held comment."""
    seen = request.POST.get("seen", "")
    return _decide(request, comment_id, lambda now: publish_comment(comment_id, by=request.user, seen=seen, now=now))


@login_required
@never_cache
@require_POST
def remove(request: HttpRequest, comment_id: int) -> HttpResponse:
    """Remove a held comment under a standard."""
    words = {
        "seen": request.POST.get("seen", ""),
        "code": request.POST.get("standard", ""),
        "note": request.POST.get("note", "").strip()[:LONGEST_NOTE],
    }
    return _decide(request, comment_id, lambda now: remove_comment(comment_id, by=request.user, now=now, **words))


def _decide(request: HttpRequest, comment_id: int, decide: Callable[[datetime], Decision]) -> HttpResponse:
    require(MAY, "open the desk", request.user)
    try:
        decision = decide(timezone.now())
    except Comment.DoesNotExist:
        raise Http404 from None
    except NoSuchStandardError:
        return _not_taken(request, comment_id, _("Choose the standard under which the comment is removed."))
    except MeanwhileChangedError as changed:
        return _not_taken(request, comment_id, told(changed.comment))
    if not request.htmx:  # type: ignore[attr-defined]
        return redirect(f"{reverse('desk')}#queue")
    return render(request, "desk/decided.html", {"decision": decision, "number_held": number_held()})


def _not_taken(request: HttpRequest, comment_id: int, problem: str) -> HttpResponse:
    """The item as it is now, and why nothing was decided; what the moderator typed is kept."""
    comment = Comment.objects.select_related("author", "discussion__story", "answers__author").get(pk=comment_id)
    context = {
        "item": described([comment])[0],
        "problem": problem,
        "standards": STANDARDS,
        "typed": request.POST,
        "number_held": number_held(),
    }
    htmx = request.htmx  # type: ignore[attr-defined]
    return render(request, "desk/item.html" if htmx else "desk/one.html", context, status=200 if htmx else 409)


def told(comment: Comment) -> str:
    """Why a decision came too late, in the moderator's words."""
    if comment.state == Comment.State.HELD:
        return _("The author has changed the words since you opened the page. Please read them again.")
    if comment.state == Comment.State.WITHDRAWN:
        return _("The author has withdrawn this comment; nothing is left to decide.")
    decision = Decision.objects.filter(comment_id=comment.pk).select_related("by").order_by("-id").first()
    who = {"who": decision.by.display_name} if decision and decision.by else None
    if comment.state == Comment.State.PUBLISHED:
        return _("Published meanwhile by %(who)s.") % who if who else _("The policy has published it meanwhile.")
    return _("Removed meanwhile by %(who)s.") % who if who else _("The policy has removed it meanwhile.")


def _cursor(text: str) -> tuple[datetime, int] | None:
    """`2026-11-23T10:00:00+00:00_42`; anything else starts at the beginning."""
    moment, _underscore, number = text.rpartition("_")
    try:
        return datetime.fromisoformat(moment.replace(" ", "+")), int(number)
    except ValueError:
        return None
