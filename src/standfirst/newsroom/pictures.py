"""The sizes in which a picture is kept, so that each screen fetches no more than it shows."""

import structlog
from wagtail.images.models import AbstractImage, AbstractRendition, SourceImageIOError

WIDTHS = (400, 800, 1600)
SPECS = tuple(f"width-{width}|format-webp" for width in WIDTHS)

log = structlog.get_logger(__name__)


def make_renditions(picture: AbstractImage) -> list[AbstractRendition]:
    """The picture in all sizes, smallest first; only those that are missing are made.

    None where the picture's file is gone or can't be read: a story without its picture is better than no story.
    """
    if not hasattr(picture, "prefetched_renditions"):
        # Else Wagtail would read them from the cache and write them back, which in the database costs more than this.
        picture.prefetched_renditions = list(picture.renditions.filter(filter_spec__in=SPECS))
    try:
        found = picture.get_renditions(*SPECS)
    except (SourceImageIOError, OSError) as error:
        log.warning("picture can't be read", picture=picture.pk, file=picture.file.name, error=str(error))
        return []
    return [found[spec] for spec in SPECS]
