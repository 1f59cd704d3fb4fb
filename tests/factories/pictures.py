"""Draws pictures in the formats in which readers send theirs."""

import io
from typing import Any

from PIL import Image, ImageDraw

LEFT, RIGHT = (200, 40, 40), (40, 40, 200)


def two_halves(width: int = 300, height: int = 300, mode: str = "RGB") -> Image.Image:
    """Red on the left, blue on the right."""
    picture = Image.new("RGB", (width, height), LEFT)
    ImageDraw.Draw(picture).rectangle((width // 2, 0, width, height), fill=RIGHT)
    return picture.convert(mode)


def written(picture: Image.Image, kind: str = "PNG", **options: Any) -> io.BytesIO:
    """As a file of that format."""
    file = io.BytesIO()
    picture.save(file, kind, **options)
    file.seek(0)
    return file
