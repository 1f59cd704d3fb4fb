"""What many scenes share: skies, water, clouds, gulls, people, rows of windows."""

from collections.abc import Iterator

from .canvas import EVERYWHERE, Canvas
from .palette import Colour
from .shapes import Point, Shape, circle, ellipse, polygon, rect, rounded, smooth, stroke


def sky(canvas: Canvas, low: Colour, *, top: float = 0, horizon: float = 1000, strength: float = 1) -> None:
    """Let the ground colour of the picture turn into another towards the horizon."""
    canvas.shade(EVERYWHERE, low, start=(0, top), end=(0, horizon), strength=strength)


def streak(x: float, y: float, length: float, *, thick: float = 4) -> Shape:
    """A lens of light on water."""
    top = smooth(
        [(x - length / 2, y), (x - length / 5, y - thick / 2), (x + length / 5, y - thick / 2), (x + length / 2, y)]
    )
    return [top + [(px, 2 * y - py) for px, py in reversed(top)]]


def ripples(
    canvas: Canvas, colour: Colour, *, area: tuple[float, float, float, float], count: int, opacity: float = 1
) -> None:
    """Scatter streaks over x0, y0, x1, y1: small and close far away, long and apart nearby."""
    x0, y0, x1, y1 = area
    for i in range(count):
        depth = ((i + canvas.random.random()) / count) ** 1.6
        x, y = x0 + (x1 - x0) * canvas.random.random(), y0 + (y1 - y0) * depth
        canvas.fill(
            streak(x, y, 30 + 190 * depth * (0.5 + canvas.random.random()), thick=2 + 7 * depth),
            colour,
            opacity=opacity,
        )


def glitter(
    canvas: Canvas, colour: Colour, *, column: tuple[float, float, float, float], count: int, opacity: float = 1
) -> None:
    """The path of light below a sun or lamp: x, half width, from y to y; it widens towards us and breaks up."""
    x, half, y0, y1 = column
    for i in range(count):
        depth = (i + 0.5) / count
        wide = half * (0.55 + 0.7 * depth) * (0.6 + 0.8 * canvas.random.random())
        shift = half * 0.5 * (canvas.random.random() - 0.5) * (0.4 + depth)
        canvas.fill(
            streak(x + shift, y0 + (y1 - y0) * depth**1.25, 2 * wide, thick=4 + 9 * depth), colour, opacity=opacity
        )


def cloud(x: float, y: float, width: float) -> Shape:
    """A flat-bottomed cloud whose lower left corner is at x, y."""
    h = width * 0.1
    return (
        rounded(x, y - h, width, h, radius=h / 2)
        + rounded(x + width * 0.16, y - 2.1 * h, width * 0.56, 2 * h, radius=h)
        + rounded(x + width * 0.3, y - 3.1 * h, width * 0.27, 3 * h, radius=1.35 * h)
    )


def gull(x: float, y: float, size: float, *, tilt: float = 0) -> Shape:
    left = smooth([(x, y), (x - size * 0.45, y - size * 0.42 - tilt), (x - size, y - size * 0.2 - tilt)], steps=8)
    right = smooth([(x, y), (x + size * 0.45, y - size * 0.42 + tilt), (x + size, y - size * 0.2 + tilt)], steps=8)
    return stroke(left, size * 0.15, end_width=size * 0.03) + stroke(right, size * 0.15, end_width=size * 0.03)


def person(x: float, base: float, height: float, *, stride: float = 0.1, coat: float = 0.2) -> Shape:
    """A standing or walking figure: `stride` and `coat` in parts of the height."""
    h, hip = height, base - height * 0.42
    legs = stroke([(x - h * 0.03, hip), (x - h * stride, base)], h * 0.085, end_width=h * 0.055) + stroke(
        [(x + h * 0.03, hip), (x + h * stride, base)], h * 0.085, end_width=h * 0.055
    )
    trunk = [
        smooth(
            [
                (x - h * 0.06, base - h * 0.83),
                (x + h * 0.06, base - h * 0.83),
                (x + h * 0.12, base - h * 0.74),
                (x + h * coat * 0.66, base - h * 0.33),
                (x - h * coat * 0.66, base - h * 0.33),
                (x - h * 0.12, base - h * 0.74),
            ],
            closed=True,
        )
    ]
    return legs + trunk + ellipse(x, base - h * 0.92, h * 0.065, h * 0.08)


def grid(origin: Point, *, columns: int, rows: int, step: Point) -> Iterator[Point]:
    for row in range(rows):
        for column in range(columns):
            yield origin[0] + column * step[0], origin[1] + row * step[1]


def stars(canvas: Canvas, colour: Colour, *, below: float, count: int, opacity: float = 0.8) -> None:
    for _ in range(count):
        x, y = 1600 * canvas.random.random(), below * canvas.random.random()
        canvas.fill(
            circle(x, y, 1 + 1.6 * canvas.random.random()), colour, opacity=opacity * (0.5 + canvas.random.random() / 2)
        )


def flag(x: float, base: float, height: float, *, out: float) -> tuple[Shape, Shape]:
    """A pole and its cloth; `out` is how far the cloth flies, to the left where it is negative."""
    top = base - height
    edge = smooth(
        [
            (x, top),
            (x + out * 0.33, top + height * 0.05),
            (x + out * 0.66, top - height * 0.01),
            (x + out, top + height * 0.04),
        ]
    )
    cloth = [edge + [(px, py + height * 0.26) for px, py in reversed(edge)]]
    return rect(x - height * 0.011, top - height * 0.03, height * 0.022, height * 1.03), cloth


def beam(source: Point, left: Point, right: Point) -> Shape:
    return polygon(source, left, right)
