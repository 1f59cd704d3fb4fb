"""The sizes in which a picture is kept, so that each screen fetches no more than it shows."""

from wagtail.images.models import AbstractImage, AbstractRendition

WIDTHS = (400, 800, 1600)
SPECS = tuple(f"width-{width}|format-webp" for width in WIDTHS)


def make_renditions(picture: AbstractImage) -> list[AbstractRendition]:
    """The picture in all sizes, smallest first; only those that are missing are made."""
    if not hasattr(picture, "prefetched_renditions"):
        # Else Wagtail would read them from the cache and write them back, which in the database costs more than this.
        picture.prefetched_renditions = list(picture.renditions.filter(filter_spec__in=SPECS))
    found = picture.get_renditions(*SPECS)
    return [found[spec] for spec in SPECS]
