"""The paper that scenes are drawn on: flat fills, soft shades and lights, smoothed by drawing three times as large."""

from math import floor
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from .palette import Colour
from .shapes import Point, Shape, rect

WIDTH, HEIGHT, TIMES = 1600, 1000, 3
EVERYWHERE = rect(0, 0, WIDTH, HEIGHT)
Box = tuple[int, int, int, int]


class Canvas:
    """Coordinates are those of the finished picture; later strokes lie over earlier ones."""

    def __init__(self, ground: Colour, *, seed: int) -> None:
        self.image = Image.new("RGB", (WIDTH * TIMES, HEIGHT * TIMES), ground)
        self.random = np.random.default_rng(seed)

    def fill(
        self,
        shape: Shape,
        colour: Colour,
        *,
        opacity: float = 1,
        inside: Shape | None = None,
        without: Shape | None = None,
    ) -> None:
        """Lay one flat colour over a shape, or over the part of it that is inside one and outside another."""
        if box := _box(shape):
            mask = _mask(shape, box, inside, without)
            self._lay(colour, mask if opacity == 1 else mask.point(lambda v: round(v * opacity)), box)

    def shade(
        self,
        shape: Shape,
        colour: Colour,
        *,
        start: Point,
        end: Point,
        strength: float = 1,
        inside: Shape | None = None,
    ) -> None:
        """Let a colour grow over a shape, from nothing at one point to its strength at another."""
        if box := _box(shape):
            x, y = _grid(box)
            dx, dy = end[0] - start[0], end[1] - start[1]
            share = ((x - start[0]) * dx + (y - start[1]) * dy) / (dx * dx + dy * dy)
            self._lay(colour, _fade(_mask(shape, box, inside, None), np.clip(share, 0, 1) * strength), box)

    def glow(
        self, centre: Point, radius: float, colour: Colour, *, strength: float = 1, inside: Shape | None = None
    ) -> None:
        """A light that falls off from its centre."""
        shape = rect(centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius)
        if box := _box(shape):
            x, y = _grid(box)
            away = np.hypot(x - centre[0], y - centre[1]) / radius
            self._lay(colour, _fade(_mask(shape, box, inside, None), np.clip(1 - away, 0, 1) ** 2 * strength), box)

    def save(self, path: Path, *, quality: int = 82) -> None:
        """Reduce to the finished size, give the paper a trace of grain, and write it."""
        small = np.asarray(self.image.reduce(TIMES), dtype=np.float32)
        grain = self.random.normal(0, 1.6, (HEIGHT, WIDTH, 1)).astype(np.float32)
        Image.fromarray(np.clip(small + grain, 0, 255).astype(np.uint8)).save(path, quality=quality, method=6)

    def _lay(self, colour: Colour, mask: Image.Image, box: Box) -> None:
        self.image.paste(Image.new("RGB", mask.size, colour), box[:2], mask)


def _box(shape: Shape) -> Box | None:
    """The pixels around a shape, or nothing where it lies outside the picture."""
    xs, ys = [x for part in shape for x, _ in part], [y for part in shape for _, y in part]
    if not xs:
        return None
    box = (
        max(floor(min(xs) * TIMES), 0),
        max(floor(min(ys) * TIMES), 0),
        min(floor(max(xs) * TIMES) + 1, WIDTH * TIMES),
        min(floor(max(ys) * TIMES) + 1, HEIGHT * TIMES),
    )
    return box if box[0] < box[2] and box[1] < box[3] else None


def _mask(shape: Shape, box: Box, inside: Shape | None, without: Shape | None) -> Image.Image:
    mask = _stencil(shape, box, 255)
    if inside is not None:
        mask = Image.composite(mask, Image.new("L", mask.size), _stencil(inside, box, 255))
    if without is not None:
        mask = Image.composite(Image.new("L", mask.size), mask, _stencil(without, box, 255))
    return mask


def _stencil(shape: Shape, box: Box, value: int) -> Image.Image:
    stencil = Image.new("L", (box[2] - box[0], box[3] - box[1]))
    pen = ImageDraw.Draw(stencil)
    for part in shape:
        pen.polygon([(x * TIMES - box[0], y * TIMES - box[1]) for x, y in part], fill=value)
    return stencil


def _grid(box: Box) -> tuple[np.ndarray, np.ndarray]:
    x = np.arange(box[0], box[2], dtype=np.float32)[None, :] / TIMES
    y = np.arange(box[1], box[3], dtype=np.float32)[:, None] / TIMES
    return x, y


def _fade(mask: Image.Image, share: np.ndarray) -> Image.Image:
    return Image.fromarray((np.asarray(mask, dtype=np.float32) * share).astype(np.uint8))
