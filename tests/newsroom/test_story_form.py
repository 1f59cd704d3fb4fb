"""When a story is dated."""

import json
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from standfirst.newsroom.publish_story import publish_story
from standfirst.newsroom.story import StoryPage
from tests.factories.reader import ReaderFactory
from tests.factories.story import SectionFactory, StoryFactory

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


def sent(story: StoryPage, text: str, **more: str) -> dict[str, str]:
    """The form of a story as its page sends it, with one note."""
    times = {"dated_at": "2026-11-20 07:30", "updated_at": ""}
    body = {"body-count": "1", "body-0-type": "text", "body-0-order": "0", "body-0-deleted": "", "body-0-id": ""}
    words = json.dumps({"blocks": [{"key": "a", "text": text, "type": "unstyled"}], "entityMap": {}})
    note = json.dumps({"blocks": [{"key": "b", "text": "A note.", "type": "unstyled"}], "entityMap": {}})
    counts = {f"{name}-{part}": "0" for name in ("notes", "story_authors") for part in ("TOTAL_FORMS", "INITIAL_FORMS")}
    notes = {
        "notes-TOTAL_FORMS": "1",
        "notes-0-text": note,
        "notes-0-ORDER": "1",
        "notes-0-DELETE": "",
        "notes-0-id": "",
    }
    basics = {"title": story.title, "slug": story.slug, "body-0-value": words, "action-publish": "1"}
    comments = {"comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0"}
    return times | body | counts | notes | basics | comments | more


@pytest.fixture
def edit(client: Client):
    editor = ReaderFactory()
    editor.groups.add(Group.objects.get(name="Editors"))
    client.force_login(editor)
    story = StoryFactory()

    def send(text: str, **more: str):
        answer = client.post(reverse("wagtailadmin_pages:edit", args=[story.pk]), sent(story, text, **more))
        return answer, StoryPage.objects.get(pk=story.pk)

    return send


def test_readers_are_told_of_an_update_where_the_editor_says_so(edit) -> None:
    answer, story = edit("Mended a comma [1].")
    assert (answer.status_code, story.updated_at) == (302, None)
    answer, story = edit("Twelve ships, not ten [1].", updated_now="on")
    assert answer.status_code == 302
    assert timezone.now() - story.updated_at < timedelta(minutes=5)


def test_a_mark_without_a_note_is_told_and_nothing_is_published(edit) -> None:
    answer, story = edit("The report says so [1], and the other one too [9].")
    assert "The text refers to note [9], which is missing." in answer.content.decode()
    assert "[9]" not in str(story.body)
