"""Shows the story at an address, found by its number alone: renamed sections and new headlines break no link."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from standfirst.newsroom.story import StoryPage


@require_safe
def show_story(request: HttpRequest, number: str) -> HttpResponse:
    """The story, or a redirect to where it stands now."""
    return get_object_or_404(StoryPage.objects.live(), pk=int(number)).serve(request)
