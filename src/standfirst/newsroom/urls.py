"""Short links, and stories at their dated addresses; all other public pages are routed by Wagtail."""

from django.urls import path, re_path

from standfirst.newsroom.dated_slug import DATED_SLUG
from standfirst.newsroom.follow_short_link import follow_short_link
from standfirst.newsroom.show_story import show_story

urlpatterns = [
    path("s/<slug:code>", follow_short_link, name="short_link"),
    # What edition and section an address says does not matter: the number finds the story.
    re_path(rf"^[^/]+/[^/]+/{DATED_SLUG}/$", show_story, name="story"),
]
