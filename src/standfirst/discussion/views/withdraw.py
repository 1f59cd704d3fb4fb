"""Asks an author once whether a comment is to be withdrawn, and withdraws it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from standfirst.discussion.answer import NotPossibleError
from standfirst.discussion.find_place import Place
from standfirst.discussion.own_comment import own_comment
from standfirst.discussion.views.sign_in_first import sign_in_first
from standfirst.discussion.views.speaking import place_or_404, render_in
from standfirst.discussion.withdraw_comment import withdraw_comment


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, discussion_id: int, number: int) -> HttpResponse:
    """The question, and its answer. Only this personal form leads here, so Django's own token guards it."""
    place = place_or_404(discussion_id)
    if not request.user.is_authenticated:
        return sign_in_first(request, place.edition, form=request.path)
    try:
        return take(request, place, number) if request.method == "POST" else ask(request, place, number)
    except NotPossibleError as problem:
        return show(request, place, {"problem": problem, "number": number}, status=404)


def ask(request: HttpRequest, place: Place, number: int) -> HttpResponse:
    return show(request, place, {"comment": own_comment(request.user, place, number), "number": number})


def take(request: HttpRequest, place: Place, number: int) -> HttpResponse:
    comment = withdraw_comment(request.user, place, number, now=timezone.now())
    if not request.htmx:  # type: ignore[attr-defined]
        return redirect(f"{place.story.address}#discussion")
    return render_in(place, request, "discussion/withdrawn.html", {"comment": comment})


def show(request: HttpRequest, place: Place, context: dict[str, object], *, status: int = 200) -> HttpResponse:
    inline = bool(request.htmx)  # type: ignore[attr-defined]
    template = "discussion/withdraw_form.html" if inline else "discussion/withdraw.html"
    return render_in(place, request, template, context | {"inline": inline}, status=status)
