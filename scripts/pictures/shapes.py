"""Shapes as lists of polygons in the units of the finished picture; two shapes are joined with `+`."""

from collections.abc import Iterable, Sequence
from math import atan2, ceil, cos, hypot, pi, radians, sin

Point = tuple[float, float]
Shape = list[list[Point]]


def polygon(*points: Point) -> Shape:
    return [list(points)]


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
    corners = [(x + width - r, y + r, -90), (x + width - r, y + height - r, 0), (x + r, y + height - r, 90),
               (x + r, y + r, 180)]
    return [[(cx + r * cos(radians(a + 6 * i)), cy + r * sin(radians(a + 6 * i)))
             for cx, cy, a in corners for i in range(16)]]


def arch(x: float, y: float, width: float, height: float) -> Shape:
    """A window with a round top."""
    r = width / 2
    top = [(x + r - r * cos(pi * i / 40), y + r - r * sin(pi * i / 40)) for i in range(41)]
    return [[*top, (x + width, y + height), (x, y + height)]]


def smooth(points: Sequence[Point], *, closed: bool = False, steps: int = 16) -> list[Point]:
    """A Catmull-Rom curve through the points."""
    last = len(points) - 1
    pick = (lambda i: points[i % len(points)]) if closed else (lambda i: points[min(max(i, 0), last)])
    curve = []
    for i in range(len(points) if closed else last):
        a, b, c, d = (pick(i + k) for k in (-1, 0, 1, 2))
        curve += [(_spline(a[0], b[0], c[0], d[0], s / steps), _spline(a[1], b[1], c[1], d[1], s / steps))
                  for s in range(steps)]
    return curve if closed else [*curve, points[-1]]


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)


def blob(*points: Point) -> Shape:
    """A closed, smooth outline through the points."""
    return [smooth(points, closed=True)]


def land(*points: Point, bottom: float = 1000) -> Shape:
    """Everything between a smooth skyline and the bottom."""
    return [[*smooth(points), (points[-1][0], bottom), (points[0][0], bottom)]]


def stroke(points: Sequence[Point], width: float, *, end_width: float | None = None) -> Shape:
    """A line with round joints; with `end_width` it grows or tapers."""
    last = max(len(points) - 1, 1)
    widths = [width + ((width if end_width is None else end_width) - width) * i / last for i in range(len(points))]
    shape: Shape = []
    for (a, wa), (b, wb) in zip(zip(points, widths, strict=True), list(zip(points, widths, strict=True))[1:],
                                strict=False):
        shape += _limb(a, b, wa, wb)
    return shape + [dot for p, w in zip(points, widths, strict=True) for dot in circle(*p, w / 2)]


def _limb(a: Point, b: Point, width_a: float, width_b: float) -> Shape:
    length = hypot(b[0] - a[0], b[1] - a[1]) or 1
    nx, ny = (a[1] - b[1]) / length / 2, (b[0] - a[0]) / length / 2
    return polygon((a[0] + nx * width_a, a[1] + ny * width_a), (b[0] + nx * width_b, b[1] + ny * width_b),
                   (b[0] - nx * width_b, b[1] - ny * width_b), (a[0] - nx * width_a, a[1] - ny * width_a))


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
    return [[(about[0] + (x - about[0]) * c - (y - about[1]) * s, about[1] + (x - about[0]) * s + (y - about[1]) * c)
             for x, y in part] for part in shape]


def mirror(shape: Shape, x: float = 800) -> Shape:
    """The shape seen in an upright mirror."""
    return [[(2 * x - px, py) for px, py in part] for part in shape]


def flip(shape: Shape, y: float, *, squash: float = 1) -> Shape:
    """The shape seen in water whose surface is at `y`."""
    return [[(px, y + (y - py) * squash) for px, py in part] for part in shape]


def angle_of(a: Point, b: Point) -> float:
    return atan2(b[1] - a[1], b[0] - a[0]) * 180 / pi
