"""Makes an avatar of whatever picture somebody sends: small, square, upright, with nothing in it but the picture."""

import io
import struct
from threading import Lock
from typing import IO

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps

SIDE = 256
SMALLEST = 64
MOST_BYTES = 5 * 1024**2
MOST_PIXELS = 40_000_000
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")
# What libraries raise over files that are broken, cut off or made to hurt.
BROKEN = (
    OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, struct.error,
    MemoryError, Image.DecompressionBombError, Image.DecompressionBombWarning,
)  # fmt: skip
one_at_a_time = (
    Lock()
)  # A large picture takes a hundred megabytes while it is read; eight threads would take a gigabyte.


def make_avatar(file: IO[bytes]) -> Image.Image:
    """A square of 256 pixels without anything else. Raises `ValidationError` with a sentence that says what to change.

    The type is told by the content, never by the name. Of an animation the first frame is taken.
    """
    content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise ValidationError(_("This picture is too large: 5 megabytes are the most."), code="large")
    try:
        with one_at_a_time, Image.open(io.BytesIO(content), formats=FORMATS) as picture:
            require_fitting(picture)
            picture.draft("RGB", (2 * SIDE, 2 * SIDE))  # JPEGs are read at the size that is needed.
            picture.load()
            require_fitting(picture, drafted=True)
            return square(picture)
    except BROKEN as error:
        if isinstance(error, ValidationError):
            raise
        text = _("This is not a picture that we can read. Take a JPEG, PNG, WebP, GIF or AVIF file.")
        raise ValidationError(text, code="unreadable") from error


def require_fitting(picture: Image.Image, *, drafted: bool = False) -> None:
    """By the measures in its head, before anything is unpacked."""
    if picture.width * picture.height > MOST_PIXELS:
        raise ValidationError(_("This picture has too many pixels: 40 million are the most."), code="pixels")
    if not drafted and min(picture.size) < SMALLEST:
        raise ValidationError(_("This picture is too small: it needs at least 64 pixels each way."), code="small")


def square(picture: Image.Image) -> Image.Image:
    """Turned as its camera says, its middle cut out, on white where it was transparent; drawn on a new canvas."""
    profile = picture.info.get("icc_profile")
    upright = ImageOps.exif_transpose(picture)
    fitted = ImageOps.fit(upright.convert("RGBA" if has_alpha(upright) else "RGB"), (SIDE, SIDE))
    canvas = Image.new("RGB", (SIDE, SIDE), "white")
    canvas.paste(in_common_colours(fitted, profile), mask=fitted if fitted.mode == "RGBA" else None)
    return canvas


def has_alpha(picture: Image.Image) -> bool:
    return picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info


def in_common_colours(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """What a telephone took in a wide range of colours would else look grey; a profile that is broken is left out."""
    colours = picture.convert("RGB")
    if not profile:
        return colours
    try:
        source, target = ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(colours, source, target) or colours
    except (ImageCms.PyCMSError, OSError, ValueError):
        return colours


def as_webp(picture: Image.Image) -> bytes:
    """The bytes that are stored and served."""
    written = io.BytesIO()
    picture.save(written, "WEBP", quality=82, method=4)
    return written.getvalue()
