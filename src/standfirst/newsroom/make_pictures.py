"""Makes a picture's sizes after its story is published, so that no reader waits for them."""

from django_tasks import task
from wagtail.images import get_image_model

from standfirst.newsroom.pictures import make_renditions
from standfirst.newsroom.story import StoryPage


@task()
def make_pictures(picture_ids: list[int]) -> None:
    """A picture that was deleted in the meantime is passed over."""
    for picture in get_image_model().objects.filter(pk__in=picture_ids):
        make_renditions(picture)


def pictures_of(story: StoryPage) -> list[int]:
    """The lead picture, and those in the text."""
    inside = [block.value["image"].pk for block in story.body if block.block_type == "picture" and block.value["image"]]
    return [*inside, story.lead_picture_id] if story.lead_picture_id else inside
