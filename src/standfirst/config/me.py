"""The one personal request of a page: who is signed in, and what of a discussion is theirs, each part for its place."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from standfirst.commons.permissions import may
from standfirst.consents.lead_to_consent import consent_page, edition_here, was_asked
from standfirst.consents.versions import asking
from standfirst.discussion.drafts import find_draft
from standfirst.discussion.find_place import Place, UnknownDiscussionError, find_place
from standfirst.discussion.own_comments import own_comments
from standfirst.discussion.own_marks import own_marks
from standfirst.moderation.count_queues import number_held
from standfirst.moderation.permissions import MAY
from standfirst.readers.confirmed_email import has_confirmed_email
from standfirst.sanctions.standing import block_in_force

LANGUAGES = frozenset(code for code, _ in settings.LANGUAGES)


@never_cache
@require_safe
def me(request: HttpRequest) -> HttpResponse:
    """Parts of the page that asked, in its language. A visitor, whose session may just have ended, gets the way in."""
    place = place_asked(request)
    context: dict[str, Any] = {"place": place}
    if request.user.is_authenticated:
        context |= account(request.user) | consent(request, place)
        context |= discussion(request, place) if place else {}
    with translation.override(place.edition.language if place else language_of_page(request)):
        response = render(request, "me/me.html", context)
    if context.get("asks_now"):
        response["HX-Redirect"] = context["consent"]
    return response


def consent(request: HttpRequest, place: Place | None) -> dict[str, Any]:
    """Where the reader accepts what is new in the edition of the page; led there at once if not asked before."""
    page = urlsplit(request.headers.get("Referer", "")).path or "/"
    edition = place.edition if place else edition_here(request.user, page)
    versions = list(asking(request.user, edition.slug)) if edition else []
    if edition is None or not versions:
        return {"consent": ""}
    return {"consent": consent_page(edition.slug, page), "asks_now": not was_asked(request, versions)}


def account(reader: Any) -> dict[str, Any]:
    moderates = may(MAY, "open the desk", reader)
    return {"moderates": moderates, "waiting": number_held(reader) if moderates else 0}


def discussion(request: HttpRequest, place: Place) -> dict[str, Any]:
    return {
        "edition": place.edition,
        "own": own_comments(request.user, place.discussion.pk, now=timezone.now()),
        "marks": own_marks(request.user, place.discussion.pk),
        "confirmed": has_confirmed_email(request.user),
        "blocked": block_in_force(request.user, timezone.now()),
        "draft": find_draft(request.session, f"{place.address}write/"),
    }


def place_asked(request: HttpRequest) -> Place | None:
    """The discussion of the page; an unknown one is as good as none."""
    number = request.GET.get("discussion", "")
    try:
        return find_place(int(number)) if number.isdecimal() and len(number) < 19 else None
    except UnknownDiscussionError:
        return None


def language_of_page(request: HttpRequest) -> str:
    """An edition's pages begin with its language; elsewhere the request's own language is the page's."""
    first = f"{urlsplit(request.headers.get('Referer', '')).path}/".split("/", 2)[1]
    return first if first in LANGUAGES else translation.get_language() or settings.LANGUAGE_CODE
