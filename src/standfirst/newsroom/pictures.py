"""The sizes in which a picture is kept, so that each screen fetches no more than it shows."""

from wagtail.images.models import AbstractImage, AbstractRendition

WIDTHS = (400, 800, 1600)
SPECS = tuple(f"width-{width}|format-webp" for width in WIDTHS)


def make_renditions(picture: AbstractImage) -> list[AbstractRendition]:
    """The picture in all sizes, smallest first; only those that are missing are made."""
    found = picture.get_renditions(*SPECS)
    return [found[spec] for spec in SPECS]
