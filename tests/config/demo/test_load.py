from typing import Any

import pytest
from django.core.management import call_command

from standfirst.config.demo import load
from standfirst.config.demo.content import EDITIONS, EditionContent, read_edition
from standfirst.config.demo.desk import ENDS
from standfirst.config.demo.log_ins import LOG_INS, PASSWORD
from standfirst.discussion.models import Comment, Discussion
from standfirst.newsroom.models import EditionPage, StoryPage
from standfirst.readers.confirmed_email import has_confirmed_email
from standfirst.readers.models import Reader

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _media(settings: Any, tmp_path: Any) -> None:
    settings.MEDIA_ROOT = tmp_path


def short(slug: str, stories: int = 2) -> EditionContent:
    content = read_edition(slug)
    return EditionContent(slug, content.about, content.stories[:stories])


@pytest.fixture
def two_editions(monkeypatch: pytest.MonkeyPatch) -> list[EditionContent]:
    editions = [short("en"), short("ar")]
    monkeypatch.setattr(load, "read_editions", lambda: editions)
    return editions


def test_loading_fills_the_site_once(two_editions: list[EditionContent]) -> None:
    assert load.is_empty()
    for _ in range(2):
        call_command("load_demo", verbosity=0)
    assert not load.is_empty()
    assert set(EditionPage.objects.values_list("slug", flat=True)) == {"en", "ar"}
    assert StoryPage.objects.live().count() == 4
    told = [story for content in two_editions for story in content.stories]
    by_many = len(ENDS)  # The same words, for the desk to find.
    assert Comment.objects.count() == sum(len(story.get("comments", [])) for story in told) + by_many


def test_a_story_has_all_that_its_file_says(two_editions: list[EditionContent]) -> None:
    load.load_demo(lambda _: None)
    about = two_editions[0].stories[0]
    story = StoryPage.objects.get(short_code=about["short_code"])
    assert (story.title, story.standfirst) == (about["headline"], about["standfirst"])
    assert story.lead_picture.title == about["picture"]
    assert [each.author.slug for each in story.story_authors.all()] == about["authors"]
    assert set(story.tags.names()) == set(about["tags"])
    assert story.first_published_at.replace(second=0, microsecond=0) == story.dated_at


def test_sections_and_editions_are_translations_of_each_other(two_editions: list[EditionContent]) -> None:
    load.load_demo(lambda _: None)
    english, arabic = EditionPage.objects.order_by("-slug")
    assert english.translation_key == arabic.translation_key
    keys = [set(edition.get_children().values_list("translation_key", flat=True)) for edition in (english, arabic)]
    assert keys[0] == keys[1]
    assert len(keys[0]) == 5


@pytest.mark.parametrize("email", LOG_INS)
def test_each_log_in_works_and_may_comment(two_editions: list[EditionContent], email: str) -> None:
    load.load_demo(lambda _: None)
    reader = Reader.objects.get(email=email)
    assert reader.check_password(PASSWORD)
    assert has_confirmed_email(reader)
    assert [held.role for held in reader.staff_roles.all()] == [role for role in [LOG_INS[email].staff_role] if role]


def test_nobody_can_sign_in_as_one_of_the_other_readers(two_editions: list[EditionContent]) -> None:
    load.load_demo(lambda _: None)
    others = Reader.objects.exclude(email__in=LOG_INS)
    assert others
    assert not any(reader.has_usable_password() for reader in others)


@pytest.mark.parametrize("slug", EDITIONS)
def test_the_standards_judge_every_comment_as_its_file_expects(slug: str, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(load, "read_editions", lambda: [short(slug, stories=99)])
    load.load_demo(told.append)
    assert not [line for line in told if "not as expected" in line]
    assert Discussion.objects.exists()
