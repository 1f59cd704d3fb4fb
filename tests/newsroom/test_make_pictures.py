"""Pictures are ready before readers come."""

from io import BytesIO
from typing import Any

import pytest
from django.core.files.images import ImageFile
from django.test import Client
from PIL import Image as Pixels
from wagtail.images import get_image_model
from wagtail.images.models import Rendition

from standfirst.newsroom.pictures import WIDTHS
from standfirst.newsroom.publish_story import publish_story
from standfirst.newsroom.story import StoryPage
from tests.factories.story import SectionFactory, StoryFactory

# Wagtail leaves the file open in which it makes a rendition.
pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning"),
]


def picture(width: int = 1700) -> Any:
    file = BytesIO()
    Pixels.new("RGB", (width, 1000), "#0a5768").save(file, "PNG")
    return get_image_model().objects.create(title="x", file=ImageFile(BytesIO(file.getvalue()), name="x.png"))


def test_publishing_makes_every_size_of_the_lead_picture_and_of_those_in_the_text(
    django_capture_on_commit_callbacks: object,
) -> None:
    lead, inside, section = picture(), picture(), SectionFactory()
    body = [{"type": "picture", "value": {"image": inside.pk, "alt": "A boat"}}]
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        publish_story(
            StoryPage(title="x", slug="x", locale=section.locale, lead_picture=lead, body=body), section=section
        )
    assert Rendition.objects.count() == 2 * len(WIDTHS)


def test_a_story_whose_picture_is_lost_can_still_be_read(client: Client) -> None:
    lost = picture()
    lost.file.storage.delete(lost.file.name)
    story = StoryFactory(lead_picture=lost)
    for address in (story.address, "/en/", "/en/world/"):
        page = client.get(address)
        assert page.status_code == 200
        assert b"<img" not in page.content


def test_a_picture_smaller_than_the_sizes_is_not_blown_up(client: Client) -> None:
    story = StoryFactory(lead_picture=picture(width=500))
    page = client.get(story.address).content.decode()
    assert "500w" in page
    assert "1600w" not in page
