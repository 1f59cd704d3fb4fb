"""`/s/<code>` leads to the story, wherever it stands now."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from standfirst.commons.public_page import public_page
from standfirst.newsroom.story import StoryPage


@require_safe
def follow_short_link(request: HttpRequest, code: str) -> HttpResponse:  # noqa: ARG001
    """A redirect; 404 where no published story has the code."""
    story = get_object_or_404(StoryPage.objects.live(), short_code=code)
    if not (story.section.live and story.edition.live):
        raise Http404
    return public_page(HttpResponseRedirect(story.address), f"story-{story.pk}", f"edition-{story.edition.pk}")
