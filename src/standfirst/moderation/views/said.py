"""What pages of the desk say of what was done or undone just before, and the way back."""

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from standfirst.decisions.time_to_undo import ON_ITS_WAY
from standfirst.moderation.models import Settlement
from standfirst.moderation.views.addresses import key_of
from standfirst.moderation.way_back import way_back


def said(request: HttpRequest) -> dict[str, Any]:
    """What a page was told by the address that led to it; otherwise the last act that can still be undone."""
    references = request.GET.get("done", "").split()
    return {
        "undone": number(request.GET.get("undone", "")),
        "late": number(request.GET.get("late", "")),
        "left_out": number(request.GET.get("left_out", "")),
        **(told(request, references) or offered(request.user)),
    }


def told(request: HttpRequest, references: list[str]) -> dict[str, Any]:
    """Of the moderator's own decisions, those that can still be undone; nothing where there are none."""
    by: Any = request.user
    now = timezone.now()
    own = Settlement.objects.filter(decision__reference__in=references, decision__by=by, due_at__gt=now)
    held_back = list(own.select_related("decision__reader").order_by("pk"))
    if not held_back:
        return {}
    ends = min(settlement.due_at for settlement in held_back) - ON_ITS_WAY
    return {
        "done": [settlement.decision for settlement in held_back],
        "seconds": max(1, round((ends - now).total_seconds())),
        "undone_mob": key_of(request.GET.get("mob", "")),
    }


def offered(by: Any) -> dict[str, Any]:
    """The way back that is left to somebody, in the words of `desk/said.html`."""
    now = timezone.now()
    back = way_back(by, now=now)
    if back is None:
        return {"done": []}
    return {"done": back.decisions, "answered": back.answer, "seconds": back.seconds(now), "undone_mob": back.mob}


def number(word: str) -> int:
    return int(word) if word.isdecimal() and len(word) < 6 else 0
