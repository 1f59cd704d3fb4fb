"""Opening an edition, a section and a story in the CMS, as an editor does."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from standfirst.newsroom.edition import EditionPage
from standfirst.newsroom.open_house import open_house
from standfirst.newsroom.section import SectionPage
from standfirst.newsroom.story import StoryPage
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory, SectionFactory, StoryFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client: Client) -> Client:
    reader = ReaderFactory()
    reader.groups.add(Group.objects.get(name="Editors"))
    client.force_login(reader)
    return client


def add(editor: Client, kind: str, parent: int, fields: dict[str, object]) -> object:
    address = reverse("wagtailadmin_pages:add", args=["newsroom", kind, parent])
    assert editor.get(address).status_code == 200
    return editor.post(address, nested_form_data({"action-publish": "1", "comments": inline_formset([]), **fields}))


def edition_fields(**fields: object) -> dict[str, object]:
    return {
        "title": "Der Meridian",
        "slug": "de",
        "language": "de",
        "time_zone": "Europe/Berlin",
        "appeal_days": "14",
        **fields,
    }


def test_an_editor_opens_an_edition_in_a_language_of_its_own(editor: Client) -> None:
    EditionFactory(slug="en")
    add(editor, "editionpage", open_house().pk, edition_fields())
    edition = EditionPage.objects.get(slug="de")
    assert (edition.language, edition.live) == ("de", True)
    assert '<html lang="de"' in editor.get("/de/").content.decode()


def test_an_edition_in_a_language_that_has_one_is_refused_with_a_reason(editor: Client) -> None:
    EditionFactory(slug="en")
    response = add(editor, "editionpage", open_house().pk, edition_fields(language="en"))
    assert b"There is an edition in this language already" in response.content  # type: ignore[attr-defined]


def test_an_unknown_time_zone_is_refused_with_a_reason(editor: Client) -> None:
    response = add(editor, "editionpage", open_house().pk, edition_fields(time_zone="Atlantis"))
    assert "There is no time zone named “Atlantis”" in response.content.decode()  # type: ignore[attr-defined]


def test_an_edition_says_in_which_country_it_appears(editor: Client) -> None:
    EditionFactory(slug="en")
    response = add(editor, "editionpage", open_house().pk, edition_fields(country="QQ"))
    assert "There is no country with the code “QQ”" in response.content.decode()  # type: ignore[attr-defined]
    add(editor, "editionpage", open_house().pk, edition_fields(country="at"))
    assert EditionPage.objects.get(slug="de").country == "AT"


def test_the_language_of_an_open_edition_stays(editor: Client) -> None:
    edition = EditionFactory(slug="en")
    address = reverse("wagtailadmin_pages:edit", args=[edition.pk])
    fields = edition_fields(title="New name", slug="en", language="fr")
    editor.post(address, nested_form_data({"action-publish": "1", "comments": inline_formset([]), **fields}))
    edition = EditionPage.objects.get(pk=edition.pk)
    assert (edition.title, edition.language) == ("New name", "en")


def test_an_editor_writes_and_publishes_a_story(editor: Client) -> None:
    add(editor, "sectionpage", EditionFactory().pk, {"title": "World", "slug": "world", "intro": "Beyond."})
    section = SectionPage.objects.get()
    fields = {
        "title": "Harbour falls quiet",
        "slug": "harbour-falls-quiet",
        "standfirst": "One question.",
        "dateline": "NORTHQUAY",
        "dated_at": "2026-03-09 12:00",
        "body": streamfield([("text", rich_text("<p>At six [1].</p>", features=["bold"]))]),
        "story_authors": inline_formset([]),
        "notes": inline_formset([{"text": rich_text("<p>By the Board.</p>")}]),
        "tags": "harbour, work",
    }
    add(editor, "storypage", section.pk, fields)
    story = StoryPage.objects.get()
    assert story.live
    page = editor.get(story.address).content.decode()
    for part in ("Harbour falls quiet", "At six", 'id="note-1"', "work"):
        assert part in page


def test_the_pages_of_the_cms_that_editors_need_open(editor: Client) -> None:
    story = StoryFactory()
    addresses = [
        reverse("wagtailadmin_home"),
        reverse("wagtailadmin_explore", args=[story.section.pk]),
        reverse("wagtailadmin_pages:edit", args=[story.pk]),
        reverse("wagtailadmin_pages:history", args=[story.pk]),
        reverse("wagtailsnippets_newsroom_author:list"),
    ]
    assert [editor.get(address).status_code for address in addresses] == [200] * len(addresses)


def test_a_story_can_be_sent_to_an_edition_that_has_its_section(editor: Client) -> None:
    story = StoryFactory()
    french = EditionFactory(slug="fr")
    SectionFactory(edition=french)
    address = reverse("wagtail_localize:submit_page_translation", args=[story.pk])
    assert editor.get(address).status_code == 200
    editor.post(address, {"locales": [french.locale.pk]})
    translated = StoryPage.objects.get(locale=french.locale)
    assert translated.section.edition == french
    assert translated.translation_key == story.translation_key


def test_a_story_sent_to_an_edition_without_its_section_takes_the_section_along(editor: Client) -> None:
    story = StoryFactory()
    french = EditionFactory(slug="fr")
    editor.post(reverse("wagtail_localize:submit_page_translation", args=[story.pk]), {"locales": [french.locale.pk]})
    translated = StoryPage.objects.get(locale=french.locale)
    assert translated.edition == french
    assert translated.section.translation_key == story.section.translation_key


def test_a_moderator_of_discussions_has_no_part_in_the_cms(client: Client) -> None:
    moderator = ReaderFactory()
    moderator.groups.add(Group.objects.get(name="Moderators"))
    client.force_login(moderator)
    assert client.get(reverse("wagtailadmin_home")).status_code in {302, 403}
