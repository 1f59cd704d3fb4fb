"""Publishing."""

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client

from standfirst.newsroom.publish_story import publish_story
from standfirst.newsroom.story import StoryPage
from tests.factories.reader import ReaderFactory
from tests.factories.story import SectionFactory, StoryFactory

pytestmark = pytest.mark.django_db


def test_a_published_story_stands_on_the_front_page_and_in_its_section(client: Client) -> None:
    story = StoryFactory(title="The harbour opens")
    for address in ("/en/", "/en/world/"):
        assert story.address in client.get(address).content.decode()


def test_a_new_version_replaces_the_old_one_and_the_old_one_is_kept(client: Client) -> None:
    story = StoryFactory(title="Once")
    story.title = "Twice"
    publish_story(story)
    assert b"Twice" in client.get(story.address).content
    assert story.revisions.count() == 2


def test_a_story_without_a_headline_is_not_published() -> None:
    section = SectionFactory()
    with pytest.raises(ValidationError):
        publish_story(StoryPage(title="", slug="x", locale=section.locale), section=section)
    assert not StoryPage.objects.exists()


def test_a_new_story_needs_a_section() -> None:
    with pytest.raises(ValueError, match="section"):
        publish_story(StoryPage(title="Nowhere"))


def test_an_editor_may_publish_and_a_moderator_may_not() -> None:
    editor, moderator = ReaderFactory(), ReaderFactory()
    editor.groups.add(Group.objects.get(name="Editors"))
    moderator.groups.add(Group.objects.get(name="Moderators"))
    story = StoryFactory()
    assert publish_story(story, by=editor).live
    with pytest.raises(PermissionDenied):
        publish_story(story, by=moderator)
