"""What becomes fresh when pages change, also in the CMS."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse

from standfirst.commons.models import Version
from standfirst.newsroom.author import Author, StoryAuthor
from standfirst.newsroom.publish_story import publish_story
from standfirst.newsroom.story import StoryPage
from standfirst.newsroom.withdraw_story import withdraw_story
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory, SectionFactory, StoryFactory

pytestmark = pytest.mark.django_db


def versions() -> dict[str, int]:
    return dict(Version.objects.values_list("key", "number"))


def moved_since(before: dict[str, int]) -> set[str]:
    return {key for key, number in versions().items() if before.get(key) != number}


def around(story: StoryPage) -> set[str]:
    return {f"story-{story.pk}", f"section-{story.section.pk}", f"edition-{story.edition.pk}"}


def test_publishing_and_withdrawing_freshen_story_section_and_edition_and_nothing_else() -> None:
    story, _other = StoryFactory(), StoryFactory(section=SectionFactory(slug="sport"))
    SectionFactory(edition=EditionFactory(slug="fr"))
    for act in (publish_story, withdraw_story):
        before = versions()
        act(story)
        assert moved_since(before) == around(story)


def test_an_editors_buttons_in_the_cms_freshen_the_same(client: Client) -> None:
    story = StoryFactory()
    editor = ReaderFactory()
    editor.groups.add(Group.objects.get(name="Editors"))
    client.force_login(editor)
    before = versions()
    client.post(reverse("wagtailadmin_pages:unpublish", args=[story.pk]))
    assert not StoryPage.objects.get(pk=story.pk).live
    assert moved_since(before) == around(story)


def test_moving_a_story_freshens_both_sections() -> None:
    story, sport = StoryFactory(), SectionFactory(slug="sport")
    world, before = story.section, versions()
    story.move(sport, pos="last-child")
    assert {f"section-{world.pk}", f"section-{sport.pk}", f"story-{story.pk}"} <= moved_since(before)


def test_deleting_a_story_freshens_what_showed_it() -> None:
    story = StoryFactory()
    keys, before = around(story), versions()
    story.delete()
    assert keys <= moved_since(before)


def test_deleting_a_section_with_its_stories_works() -> None:
    story = StoryFactory()
    edition, before = story.edition, versions()
    story.section.delete()
    assert not StoryPage.objects.exists()
    assert f"edition-{edition.pk}" in moved_since(before)


def test_a_new_edition_freshens_the_others_which_link_to_it() -> None:
    english = EditionFactory()
    before = versions()
    EditionFactory(slug="fr")
    assert f"edition-{english.pk}" in moved_since(before)


def test_a_new_name_of_an_author_freshens_the_stories_by_that_author() -> None:
    story, author = StoryFactory(), Author.objects.create(name="Ines", slug="ines")
    StoryAuthor.objects.create(story=story, author=author)
    before = versions()
    author.name = "Ines Falk"
    author.save()
    assert moved_since(before) == {f"story-{story.pk}"}
