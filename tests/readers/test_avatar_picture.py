"""What becomes of pictures that readers send."""

import io
import struct
import zlib
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from PIL import Image

from standfirst.readers.avatar_picture import MOST_BYTES, as_webp, make_avatar
from tests.factories.pictures import LEFT, RIGHT, two_halves, written

TURNED = 0x0112  # The tag in which a camera says how it was held.
PLACE = 0x8825  # The one in which it says where.


def close(colour: Any, to: tuple[int, int, int]) -> bool:
    return all(abs(one - other) < 25 for one, other in zip(colour, to, strict=True))


def refusal(file: io.BytesIO) -> str:
    with pytest.raises(ValidationError) as refused:
        make_avatar(file)
    return str(refused.value.code)


def png_of(width: int, height: int) -> io.BytesIO:
    """A file of a hundred bytes that says it holds so many pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + body)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "AVIF"])
def test_every_usual_format_becomes_a_square_webp(kind: str) -> None:
    made = make_avatar(written(two_halves(900, 300), kind))
    kept = Image.open(io.BytesIO(as_webp(made)))
    assert (kept.format, kept.size) == ("WEBP", (256, 256))
    pixels = kept.convert("RGB")
    assert close(pixels.getpixel((20, 128)), LEFT)
    assert close(pixels.getpixel((236, 128)), RIGHT)


@pytest.mark.parametrize("mode", ["L", "LA", "P", "1", "RGBA", "CMYK"])
def test_every_kind_of_pixels_can_be_read(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    assert make_avatar(written(two_halves(mode=mode), kind)).mode == "RGB"


def test_a_picture_is_turned_as_the_camera_was_held_and_says_no_more_where_it_was() -> None:
    facts = Image.Exif()
    facts[TURNED], facts[0x010F] = 6, "A Camera"
    facts.get_ifd(PLACE)[1] = "N"
    made = make_avatar(written(two_halves(), "JPEG", exif=facts, comment=b"secret"))
    assert close(made.getpixel((128, 20)), LEFT)
    assert close(made.getpixel((128, 236)), RIGHT)
    stored = as_webp(made)
    assert not Image.open(io.BytesIO(stored)).getexif()
    assert b"Camera" not in stored
    assert b"EXIF" not in stored
    assert b"secret" not in stored


def test_of_an_animation_the_first_frame_is_kept() -> None:
    frames = [Image.new("RGB", (100, 100), colour) for colour in (LEFT, RIGHT)]
    for kind in ("GIF", "WEBP", "PNG"):
        moving = written(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)
        kept = Image.open(io.BytesIO(as_webp(make_avatar(moving))))
        assert getattr(kept, "n_frames", 1) == 1
        assert close(kept.convert("RGB").getpixel((128, 128)), LEFT)


def test_what_is_transparent_is_white() -> None:
    assert make_avatar(written(Image.new("RGBA", (100, 100), (0, 0, 0, 0)))).getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"%PDF-1.7",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
        b"\xff\xd8\xff\xe0" + b"\0" * 200,
        b"RIFF\x24\0\0\0WEBPVP8 " + b"\0" * 40,
    ],
)
def test_what_is_no_picture_is_refused_whatever_it_is_called(content: bytes) -> None:
    assert refusal(io.BytesIO(content)) == "unreadable"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "AVIF"])
def test_a_picture_that_was_cut_off_is_refused(kind: str) -> None:
    whole = written(two_halves(), kind).getvalue()
    assert refusal(io.BytesIO(whole[: len(whole) // 2])) == "unreadable"


def test_other_formats_are_refused() -> None:
    for kind in ("BMP", "TIFF", "ICO", "PPM"):
        assert refusal(written(two_halves(100, 100), kind)) == "unreadable"


@pytest.mark.parametrize(("width", "height"), [(8000, 5001), (100_000, 1000), (30_000, 30_000), (2**31 - 1, 2**31 - 1)])
def test_a_small_file_that_would_unpack_to_something_enormous_is_refused_unread(width: int, height: int) -> None:
    assert refusal(png_of(width, height)) in {"pixels", "unreadable"}


def test_what_is_too_large_or_too_small_is_refused() -> None:
    assert refusal(io.BytesIO(b"\0" * (MOST_BYTES + 1))) == "large"
    assert refusal(written(two_halves(300, 63))) == "small"


def test_a_broken_profile_of_colours_does_no_harm() -> None:
    assert make_avatar(written(two_halves(), "JPEG", icc_profile=b"nonsense")).size == (256, 256)
