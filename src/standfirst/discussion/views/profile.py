"""A reader's public profile, the same for everybody."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import translation
from django.views.decorators.http import require_safe

from standfirst.commons.public_page import public_page
from standfirst.discussion.public_profile import UnknownReaderError, public_profile
from standfirst.discussion.views.read import cursor_asked
from standfirst.newsroom.models import EditionPage


@require_safe
def profile(request: HttpRequest, edition: str, reader_id: str) -> HttpResponse:
    """`/<edition>/readers/<reader_id>/`; not found for everybody, its reader too, where it is switched off."""
    place = get_object_or_404(EditionPage.objects.live().select_related("locale"), slug=edition)
    try:
        found = public_profile(reader_id, after=cursor_asked(request))
    except UnknownReaderError as unknown:
        raise Http404 from unknown
    with translation.override(place.language):
        response = render(request, "discussion/profile.html", {"profile": found, "edition": place})
    response["X-Robots-Tag"] = "noindex"
    return public_page(response, f"edition-{place.pk}", *found.shows)
