"""What every answer of a discussion has in common: its edition's language and the things that its templates name."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from standfirst.discussion.find_place import Place, UnknownDiscussionError, find_place


def place_or_404(discussion_id: int) -> Place:
    """For reading; who writes gets the words back."""
    try:
        return find_place(discussion_id)
    except UnknownDiscussionError as unknown:
        raise Http404 from unknown


def render_in(
    place: Place, request: HttpRequest, template: str, context: dict[str, Any], status: int = 200
) -> HttpResponse:
    """Render in the language of the edition, whatever the browser prefers: these pages are the edition's."""
    with translation.override(place.edition.language):
        return render(request, template, {"place": place, "edition": place.edition, **context}, status=status)
