"""A story's address, and its page."""

import json
import re
from datetime import UTC, datetime
from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from django.test import Client
from PIL import Image as Pixels
from wagtail.images import get_image_model
from wagtail.models import Site

from standfirst.newsroom.author import Author, StoryAuthor
from standfirst.newsroom.publish_story import publish_story
from standfirst.newsroom.story import Note, StoryPage
from tests.factories.story import EditionFactory, SectionFactory, StoryFactory

# Wagtail leaves the file open in which it makes a rendition.
pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning"),
]
LATE = datetime(2026, 3, 9, 23, 30, 40, tzinfo=UTC)  # In Paris the next day has begun.


def picture(name: str = "harbour") -> object:
    file = BytesIO()
    Pixels.new("RGB", (1700, 1000), "#0a5768").save(file, "PNG")
    return get_image_model().objects.create(title=name, file=ImageFile(BytesIO(file.getvalue()), name=f"{name}.png"))


def full_story() -> StoryPage:
    section = SectionFactory()
    body = [
        {"type": "text", "value": "<p>Ships wait [1].</p><h2>What now</h2><p>They sail.</p>"},
        {"type": "quote", "value": "It is quiet."},
    ]
    story = StoryPage(
        title="Harbour & <quiet>",
        slug="harbour-quiet",
        locale=section.locale,
        standfirst="One question.",
        dateline="NORTHQUAY",
        dated_at=LATE,
        body=body,
        lead_picture=picture(),
        lead_alt="Three cranes",
        lead_caption="At dawn",
        lead_credit="The Paper",
    )
    story.story_authors = [StoryAuthor(author=Author.objects.create(name="Ines Falk", slug="ines-falk"))]
    story.notes = [Note(text="<p>By the Board.</p>")]
    story.tags.add("harbour")
    return publish_story(story, section=section)


def test_its_address_holds_the_day_in_the_editions_zone_its_number_and_its_slug() -> None:
    story = StoryFactory(dated_at=LATE, slug="harbour-opens")
    assert story.address == f"/en/world/20260310{story.pk}-harbour-opens/"


def test_a_new_slug_and_a_new_day_change_its_address() -> None:
    story = StoryFactory(dated_at=LATE, slug="old")
    story.slug, story.dated_at = "new", datetime(2026, 5, 1, tzinfo=UTC)
    publish_story(story)
    assert StoryPage.objects.get(pk=story.pk).address == f"/en/world/20260501{story.pk}-new/"


def test_a_draft_of_a_new_slug_leaves_the_published_address() -> None:
    story = StoryFactory(dated_at=LATE, slug="old")
    address = story.address
    story.slug = "new"
    story.save_revision()
    assert StoryPage.objects.get(pk=story.pk).address == address


def test_it_keeps_its_number_and_slug_when_it_moves_to_another_section() -> None:
    story = StoryFactory(dated_at=LATE, slug="harbour")
    story.move(SectionFactory(slug="economy"), pos="last-child")
    assert StoryPage.objects.get(pk=story.pk).address == f"/en/economy/20260310{story.pk}-harbour/"


def test_its_address_follows_a_section_that_is_renamed() -> None:
    story = StoryFactory(dated_at=LATE, slug="harbour")
    section = story.section
    section.slug = "abroad"
    section.save_revision().publish()
    assert StoryPage.objects.get(pk=story.pk).address == f"/en/abroad/20260310{story.pk}-harbour/"


def test_the_link_of_the_cms_leads_to_it(client: Client) -> None:
    story = StoryFactory()
    assert story.get_url() == story.address
    assert Site.objects.get().root_page.specific.title
    assert client.get(story.get_url()).status_code == 200


def test_a_preview_of_a_draft_shows_the_draft(rf: object) -> None:
    story = StoryFactory(title="Published words")
    story.title = "Drafted words"
    response = story.make_preview_request(preview_mode="").render()
    assert b"Drafted words" in response.content
    assert "Standfirst-Shows" not in response.headers


def test_a_preview_of_a_story_that_was_never_saved_works() -> None:
    section = SectionFactory()
    story = StoryPage(title="Not yet", slug="not-yet", locale=section.locale, path=section.path + "0001", depth=5)
    story.set_url_path(section)
    assert b"Not yet" in story.make_preview_request(preview_mode="").render().content


def test_its_page_shows_all_that_belongs_to_a_story(client: Client) -> None:
    page = client.get(full_story().address).content.decode()
    for part in ("Harbour &amp; &lt;quiet&gt;", "One question.", "NORTHQUAY", "Ines Falk", "At dawn", "The Paper"):
        assert part in page
    for part in ("It is quiet.", 'id="what-now"', 'href="#note-1"', 'id="note-1"', 'href="#mention-1"', "harbour"):
        assert part in page
    assert re.search(r"10 March 2026, 00:30 CET", page)


def test_its_lead_picture_comes_in_sizes_with_width_height_and_words(client: Client) -> None:
    page = client.get(full_story().address).content.decode()
    lead = re.search(r"<img[^>]*>", page)
    assert lead
    for part in ("400w", "800w", "1600w", 'width="1600"', 'height="941"', 'alt="Three cranes"', 'fetchpriority="high"'):
        assert part in lead[0]
    assert "loading=" not in lead[0]


def test_machines_read_the_same_facts(client: Client) -> None:
    story = full_story()
    page = client.get(story.address).content.decode()
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert found
    facts = json.loads(found[1])
    assert facts["headline"] == "Harbour & <quiet>"
    assert facts["datePublished"].startswith("2026-03-09T23:30")
    assert facts["author"] == [{"@type": "Person", "name": "Ines Falk"}]
    assert f'<link rel="canonical" href="http://localhost:8000{story.address}">' in page


def test_its_page_is_the_same_for_everybody_and_names_what_it_shows(client: Client) -> None:
    story = full_story()
    response = client.get(story.address)
    assert response["Standfirst-Shows"].split() == sorted(
        [f"story-{story.pk}", f"discussion-{story.pk}", f"quiet-{story.pk}", f"edition-{story.edition.pk}"]
    )
    assert not response.cookies
    assert b"csrf" not in response.content


def test_a_withdrawn_section_or_edition_takes_its_stories_with_it(client: Client) -> None:
    story = StoryFactory()
    story.section.unpublish()
    assert client.get(story.address).status_code == 404
    assert client.get(f"/s/{story.short_code}").status_code == 404


def test_its_page_asks_no_more_of_the_database_for_more_authors_and_neighbours(
    client: Client, django_assert_max_num_queries: object
) -> None:
    story = full_story()
    for number in range(6):
        StoryFactory(lead_picture=picture(f"neighbour-{number}"))
        StoryAuthor.objects.create(
            story=story, author=Author.objects.create(name=f"Author {number}", slug=f"author-{number}")
        )
    client.get(story.address)
    with django_assert_max_num_queries(18):  # type: ignore[operator]
        client.get(story.address)


def test_a_head_request_is_answered_and_a_post_is_not(client: Client) -> None:
    address = StoryFactory().address
    assert client.head(address).status_code == 200
    assert client.post(address).status_code == 405


def test_it_speaks_the_editions_language_and_direction(client: Client) -> None:
    section = SectionFactory(edition=EditionFactory(slug="ar"))
    page = client.get(StoryFactory(section=section, title="الميناء يصمت", slug="الميناء-يصمت").address).content.decode()
    assert '<html lang="ar" dir="rtl">' in page
