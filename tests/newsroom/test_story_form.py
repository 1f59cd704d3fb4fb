"""When a story is dated."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from standfirst.newsroom.publish_story import publish_story
from standfirst.newsroom.story import StoryPage
from tests.factories.reader import ReaderFactory
from tests.factories.story import SectionFactory

pytestmark = pytest.mark.django_db


def test_a_story_begun_yesterday_is_dated_when_it_is_first_published_and_never_again() -> None:
    yesterday = timezone.now() - timedelta(days=1)
    section = SectionFactory()
    story = StoryPage(title="Slow", slug="slow", locale=section.locale, dated_at=yesterday, dated_when_published=True)
    story.live = False
    section.add_child(instance=story)
    publish_story(story)
    first = story.dated_at
    assert first > yesterday + timedelta(hours=23)
    assert f"/{first.astimezone(story.edition.zone):%Y%m%d}{story.pk}-slow/" in story.address
    story.dated_at = yesterday
    publish_story(story)
    assert story.dated_at < first


def test_the_form_of_a_new_story_dates_it_when_it_is_published(client: Client) -> None:
    editor = ReaderFactory()
    editor.groups.add(Group.objects.get(name="Editors"))
    client.force_login(editor)
    page = client.get(reverse("wagtailadmin_pages:add", args=["newsroom", "storypage", SectionFactory().pk]))
    assert page.context["form"].initial["dated_when_published"] is True
