"""Shapes as lists of polygons in the units of the finished picture; two shapes are joined with `+`."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import ceil, cos, hypot, pi, radians, sin

Point = tuple[float, float]
Points = str | Sequence[Point]
Shape = list[list[Point]]


def points(given: Points) -> list[Point]:
    """The points themselves, also where they are written as a string: `"x,y x,y …"`."""
    if not isinstance(given, str):
        return list(given)
    pairs = (pair.split(",") for pair in given.split())
    return [(float(x), float(y)) for x, y in pairs]


def polygon(*corners: Point | str) -> Shape:
    return [_all(corners)]


def _all(given: Sequence[Point | str]) -> list[Point]:
    """Points given one by one or all in one string."""
    return [point for part in given for point in (points(part) if isinstance(part, str) else [part])]


def rect(x: float, y: float, width: float, height: float) -> Shape:
    return polygon((x, y), (x + width, y), (x + width, y + height), (x, y + height))


def ellipse(x: float, y: float, rx: float, ry: float) -> Shape:
    steps = max(24, ceil(max(rx, ry)))
    return [[(x + rx * cos(2 * pi * i / steps), y + ry * sin(2 * pi * i / steps)) for i in range(steps)]]


def circle(x: float, y: float, radius: float) -> Shape:
    return ellipse(x, y, radius, radius)


def sector(centre: Point, radius: float, *, start: float, end: float) -> Shape:
    """A slice of a circle between two angles in degrees, clockwise from the right."""
    steps = max(12, ceil(radius * abs(end - start) / 90))
    angles = [radians(start + (end - start) * i / steps) for i in range(steps + 1)]
    return [[centre, *((centre[0] + radius * cos(a), centre[1] + radius * sin(a)) for a in angles)]]


def rounded(x: float, y: float, width: float, height: float, *, radius: float) -> Shape:
    r = min(radius, width / 2, height / 2)
    corners = [
        (x + width - r, y + r, -90),
        (x + width - r, y + height - r, 0),
        (x + r, y + height - r, 90),
        (x + r, y + r, 180),
    ]
    return [
        [
            (cx + r * cos(radians(a + 6 * i)), cy + r * sin(radians(a + 6 * i)))
            for cx, cy, a in corners
            for i in range(16)
        ]
    ]


def arch(x: float, y: float, width: float, height: float) -> Shape:
    """A window with a round top."""
    r = width / 2
    top = [(x + r - r * cos(pi * i / 40), y + r - r * sin(pi * i / 40)) for i in range(41)]
    return [[*top, (x + width, y + height), (x, y + height)]]


def smooth(through: Points, *, closed: bool = False, steps: int = 16) -> list[Point]:
    """A Catmull-Rom curve through the points."""
    knots = points(through)
    frame = [knots[-1], *knots, *knots[:2]] if closed else [knots[0], *knots, knots[-1]]
    curve = [_between(frame[i : i + 4], s / steps) for i in range(len(frame) - 3) for s in range(steps)]
    return curve if closed else [*curve, knots[-1]]


def _between(four: list[Point], t: float) -> Point:
    """The point at t, 0 to 1, between the second and the third of four."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = four
    linear, square, cube = t, t * t, t**3
    return tuple(  # type: ignore[return-value]
        0.5 * (2 * b + (c - a) * linear + (2 * a - 5 * b + 4 * c - d) * square + (3 * b - a - 3 * c + d) * cube)
        for a, b, c, d in ((ax, bx, cx, dx), (ay, by, cy, dy))
    )


def blob(*through: Point | str) -> Shape:
    """A closed, smooth outline through the points."""
    return [smooth(_all(through), closed=True)]


def land(*through: Point | str, bottom: float = 1000) -> Shape:
    """Everything between a smooth skyline and the bottom."""
    skyline = _all(through)
    return [[*smooth(skyline), (skyline[-1][0], bottom), (skyline[0][0], bottom)]]


def stroke(along: Points, width: float, *, end_width: float | None = None) -> Shape:
    """A line with round joints; with `end_width` it grows or tapers."""
    path = points(along)
    growth = ((width if end_width is None else end_width) - width) / max(len(path) - 1, 1)
    joints = [(point, width + growth * i) for i, point in enumerate(path)]
    limbs = [part for (a, wide_a), (b, wide_b) in pairwise(joints) for part in _limb(a, b, wide_a, wide_b)]
    return limbs + [dot for point, wide in joints for dot in circle(*point, wide / 2)]


def _limb(a: Point, b: Point, width_a: float, width_b: float) -> Shape:
    length = hypot(b[0] - a[0], b[1] - a[1]) or 1
    nx, ny = (a[1] - b[1]) / length / 2, (b[0] - a[0]) / length / 2
    return polygon(
        (a[0] + nx * width_a, a[1] + ny * width_a),
        (b[0] + nx * width_b, b[1] + ny * width_b),
        (b[0] - nx * width_b, b[1] - ny * width_b),
        (a[0] - nx * width_a, a[1] - ny * width_a),
    )


def line(a: Point, b: Point, width: float) -> Shape:
    """A straight bar with square ends."""
    return _limb(a, b, width, width)


def lathe(x: float, base: float, profile: Iterable[Point]) -> Shape:
    """A turned piece: half widths and heights above the base, mirrored at its axis."""
    half = list(profile)
    return [[(x - w, base - h) for w, h in half] + [(x + w, base - h) for w, h in reversed(half)]]


def move(shape: Shape, dx: float, dy: float) -> Shape:
    return [[(x + dx, y + dy) for x, y in part] for part in shape]


def scale(shape: Shape, by: float, *, about: Point) -> Shape:
    return [[(about[0] + (x - about[0]) * by, about[1] + (y - about[1]) * by) for x, y in part] for part in shape]


def turn(shape: Shape, degrees: float, *, about: Point) -> Shape:
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return [
        [
            (about[0] + (x - about[0]) * c - (y - about[1]) * s, about[1] + (x - about[0]) * s + (y - about[1]) * c)
            for x, y in part
        ]
        for part in shape
    ]


def place(shape: Shape, at: Point, *, size: float = 1, turned: float = 0) -> Shape:
    """A shape drawn about 0,0, brought to its place."""
    larger = [[(at[0] + x * size, at[1] + y * size) for x, y in part] for part in shape]
    return turn(larger, turned, about=at) if turned else larger


def mirror(shape: Shape, x: float = 800) -> Shape:
    """The shape seen in an upright mirror."""
    return [[(2 * x - px, py) for px, py in part] for part in shape]


def flip(shape: Shape, y: float, *, squash: float = 1) -> Shape:
    """The shape seen in water whose surface is at `y`."""
    return [[(px, y + (y - py) * squash) for px, py in part] for part in shape]
