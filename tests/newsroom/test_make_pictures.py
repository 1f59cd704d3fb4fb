"""Pictures are ready before readers come."""

from io import BytesIO

import pytest
from django.core.files.images import ImageFile
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


def picture(width: int = 1700) -> object:
    file = BytesIO()
    Pixels.new("RGB", (width, 1000), "#0a5768").save(file, "PNG")
    return get_image_model().objects.create(title="x", file=ImageFile(BytesIO(file.getvalue()), name="x.png"))


def test_publishing_makes_every_size_of_the_lead_picture_and_of_those_in_the_text(
    django_capture_on_commit_callbacks: object,
) -> None:
    lead, inside, section = picture(), picture(), SectionFactory()
    body = [{"type": "picture", "value": {"image": inside.pk, "alt": "A boat"}}]  # type: ignore[attr-defined]
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        publish_story(
            StoryPage(title="x", slug="x", locale=section.locale, lead_picture=lead, body=body), section=section
        )
    assert Rendition.objects.count() == 2 * len(WIDTHS)


def test_a_picture_smaller_than_the_sizes_is_not_blown_up(client: object) -> None:
    story = StoryFactory(lead_picture=picture(width=500))
    page = client.get(story.address).content.decode()  # type: ignore[attr-defined]
    assert "500w" in page
    assert "1600w" not in page
