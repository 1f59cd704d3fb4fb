"""An item becomes one story, whatever number of times and in whatever order its versions arrive."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from standfirst.newsroom.models import StoryPage
from standfirst.newsroom.wires.fields import BadField
from standfirst.newsroom.wires.import_item import Desk, Outcome, import_item
from standfirst.newsroom.wires.ninjs import read_ninjs
from tests.factories.story import SectionFactory
from tests.newsroom.wires.samples import item_3

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    section = SectionFactory()
    return Desk(section.get_parent().specific, section, tmp_path)


def arrive(desk: Desk, **changes: Any) -> tuple[Outcome, StoryPage | None]:
    return import_item(read_ninjs(item_3(**changes)), desk=desk, now=NOW)


def test_an_item_is_published_with_all_that_it_says(desk: Desk) -> None:
    outcome, story = arrive(desk, located="VALMERE")
    assert outcome is Outcome.PUBLISHED
    assert story is not None
    assert story.live
    assert (story.title, story.dateline, story.standfirst) == (
        "Harbour opens again",
        "VALMERE",
        "The first ferry left at dawn.",
    )
    assert story.dated_at == datetime(2026, 11, 20, 7, 30, tzinfo=UTC)
    assert story.updated_at == datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
    assert "<h3>Dawn</h3>" in str(story.body)
    assert [one.author.name for one in story.story_authors.all()] == ["Ada Wire"]
    assert [tag.name for tag in story.tags.all()] == ["Shipping"]


def test_the_same_version_again_changes_nothing(desk: Desk) -> None:
    _, story = arrive(desk)
    assert arrive(desk, headlines=[{"value": "Other"}]) == (Outcome.UNCHANGED, story)
    assert StoryPage.objects.get().title == "Harbour opens again"


def test_a_newer_version_updates_the_same_story_at_the_same_address(desk: Desk) -> None:
    _, before = arrive(desk, version="9")
    outcome, after = arrive(desk, version="10", headlines=[{"value": "Harbour open since dawn"}])
    assert outcome is Outcome.UPDATED
    assert before is not None
    assert after is not None
    assert (after.pk, after.title, after.url) == (before.pk, "Harbour open since dawn", before.url)


def test_an_older_version_that_comes_late_changes_nothing(desk: Desk) -> None:
    arrive(desk, version="2")
    assert arrive(desk, version="1")[0] is Outcome.UNCHANGED


def test_versions_are_told_apart_by_time_where_they_have_no_number(desk: Desk) -> None:
    arrive(desk, version=None)
    assert arrive(desk, version=None)[0] is Outcome.UNCHANGED
    assert arrive(desk, version=None, versionCreated="2026-11-20T10:30:00+02:00")[0] is Outcome.UPDATED


def test_canceled_withdraws_the_story_and_a_newer_version_brings_it_back(desk: Desk) -> None:
    _, story = arrive(desk)
    assert arrive(desk, version="2", pubStatus="canceled", headlines=None)[0] is Outcome.WITHDRAWN
    assert story is not None
    assert not StoryPage.objects.get(pk=story.pk).live
    arrive(desk, version="3")
    assert StoryPage.objects.get(pk=story.pk).live


def test_withheld_publishes_nothing(desk: Desk) -> None:
    assert arrive(desk, pubStatus="withheld")[0] is Outcome.WITHHELD
    assert not StoryPage.objects.exists()


def test_an_embargoed_story_is_not_yet_public(desk: Desk) -> None:
    _, story = arrive(desk, embargoedUntil="2099-01-01T00:00:00Z")
    assert story is not None
    assert not StoryPage.objects.get(pk=story.pk).live


def test_the_same_item_becomes_a_story_of_each_edition(desk: Desk) -> None:
    other = SectionFactory(edition__slug="fr")
    arrive(desk)
    outcome, story = arrive(Desk(other.get_parent().specific, other, desk.folder))
    assert outcome is Outcome.PUBLISHED
    assert story is not None
    assert story.url_path.startswith(other.url_path)


def test_a_picture_beside_the_document_leads_the_story(desk: Desk) -> None:
    (desk.folder / "ferry.png").write_bytes(picture())
    _, story = arrive(desk, associations=[associated("ferry.png")])
    assert story is not None
    assert story.lead_picture is not None
    assert (story.lead_caption, story.lead_credit) == ("A ferry at dawn", "Ben Lens")


def test_a_picture_that_is_not_at_hand_costs_only_itself(desk: Desk) -> None:
    outcome, story = arrive(desk, associations=[associated("ferry.png")])
    assert outcome is Outcome.PUBLISHED
    assert story is not None
    assert story.lead_picture is None


def test_a_file_that_is_no_picture_is_told_and_nothing_is_stored(desk: Desk) -> None:
    (desk.folder / "ferry.png").write_bytes(b"#!/bin/sh")
    with pytest.raises(BadField, match=r"renditions: ferry\.png"):
        arrive(desk, associations=[associated("ferry.png")])
    assert not StoryPage.objects.exists()
    assert arrive(desk)[0] is Outcome.PUBLISHED


def test_an_item_with_nothing_to_read_or_see_is_told(desk: Desk) -> None:
    with pytest.raises(BadField, match="bodies"):
        arrive(desk, bodies=None)


def associated(name: str) -> dict[str, Any]:
    return {
        "type": "picture",
        "by": "Ben Lens",
        "descriptions": [{"role": "caption", "value": "A ferry at dawn"}],
        "renditions": [{"href": f"https://example.org/{name}", "width": 100, "contentType": "image/png"}],
    }


def picture() -> bytes:
    file = BytesIO()
    Image.new("RGB", (16, 9), "navy").save(file, "PNG")
    return file.getvalue()
