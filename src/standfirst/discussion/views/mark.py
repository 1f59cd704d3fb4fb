"""What the buttons beside a comment and below a discussion have in common: who may press them, and from which page."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from standfirst.consents.lead_to_consent import consent_page
from standfirst.discussion.answer import NotPossibleError, Problem
from standfirst.discussion.find_place import Place
from standfirst.discussion.trusted_post import trusted_post
from standfirst.discussion.views.sign_in_first import sign_in_first
from standfirst.discussion.views.speaking import place_or_404, render_in

UNTRUSTED = _("We could not tell whether you sent this yourself. Please press the button once more.")


@dataclass(frozen=True, slots=True)
class Shown:
    """The part for a page that is open, and the page of its own for who has no script."""

    part: str
    whole: str


def mark(shown: Shown) -> Callable[[Callable[..., HttpResponse]], Callable[..., HttpResponse]]:
    """Let signed-in readers press it. Public pages carry no token, being the same for everybody: see `trusted_post`."""

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @csrf_exempt
        @never_cache
        @require_http_methods(["GET", "HEAD", "POST"])
        @wraps(view)
        def guarded(request: HttpRequest, discussion_id: int, **which: int) -> HttpResponse:
            place = place_or_404(discussion_id)
            if not request.user.is_authenticated:
                return sign_in_first(request, place.edition, form=request.path)
            try:
                if request.method == "POST" and not trusted_post(request):
                    return show(request, place, shown, problem=UNTRUSTED, retry=True, status=403, **which)
                return view(request, place, **which)
            except NotPossibleError as problem:
                status = 404 if problem.problem is Problem.GONE else 422
                way = consent_page(place.edition.slug, place.story.address)
                consent = way if problem.problem is Problem.VOTE_NOT_ACCEPTED else ""
                return show(request, place, shown, problem=problem, consent=consent, status=status, **which)

        return guarded

    return decorate


def show(request: HttpRequest, place: Place, shown: Shown, *, status: int = 200, **context: Any) -> HttpResponse:
    """The part or the page, with a token of this browser."""
    inline = bool(request.htmx)  # type: ignore[attr-defined]
    template = shown.part if inline else shown.whole
    return render_in(place, request, template, context | {"inline": inline, "with_token": not inline}, status=status)
