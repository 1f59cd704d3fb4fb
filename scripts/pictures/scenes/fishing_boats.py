"""Small coloured fishing boats moored along a quay, with nets and gulls."""

from ..canvas import Canvas
from ..palette import (
    BLUE,
    BRICK,
    CORAL,
    DEEP,
    FOAM,
    GOLD,
    INK,
    JADE,
    MIST,
    NIGHT,
    OCHRE,
    PALE,
    PAPER,
    RUST,
    SAND,
    SEA,
    STEEL,
    WHITE,
    Colour,
)
from ..scenery import cloud, grid, gull, ripples, sky
from ..shapes import Point, Shape, circle, flip, line, place, polygon, rect, rounded, smooth

GROUND = PALE
QUAY, WATER = 560, 640
HULL: Shape = [[*smooth("-150,-60 0,-36 172,-104"), *smooth("172,-104 140,0 96,64 -100,64 -134,10 -150,-60")]]
HOUSES = (PAPER, CORAL, SAND, STEEL, OCHRE, PAPER, BRICK, SAND, JADE, PAPER)


def draw(canvas: Canvas) -> None:
    sky(canvas, PAPER, top=60, horizon=430)
    for x, y, width in ((120, 150, 420), (900, 110, 360), (1290, 210, 330)):
        canvas.fill(cloud(x, y, width), WHITE)
    _houses(canvas)
    canvas.fill(rect(0, QUAY, 1600, 90), MIST)
    canvas.fill(rect(0, QUAY, 1600, 14), SAND)
    for x, y in grid((0, QUAY + 26), columns=17, rows=3, step=(100, 22)):
        canvas.fill(line((x + (y % 44) * 1.1, y), (x + 84 + (y % 44) * 1.1, y), 2.5), BLUE, opacity=0.35)
    canvas.fill(rect(0, WATER, 1600, 360), SEA)
    canvas.shade(rect(0, WATER, 1600, 360), DEEP, start=(0, WATER), end=(0, 1000), strength=0.8)
    ripples(canvas, JADE, area=(0, WATER + 10, 1600, 1000), count=70, opacity=0.5)
    for x, y, size, colour, trim in (
        (260, 760, 0.92, BRICK, PAPER),
        (640, 790, 1.06, BLUE, GOLD),
        (1050, 776, 0.98, OCHRE, RUST),
        (1400, 800, 1.08, PAPER, BRICK),
    ):
        _boat(canvas, (x, y), size, colours=(colour, trim))
    ripples(canvas, FOAM, area=(0, 850, 1600, 1000), count=26, opacity=0.5)
    for x, y, size in ((780, 210, 26), (850, 250, 18), (700, 270, 15), (1200, 330, 17)):
        canvas.fill(gull(x, y, size, tilt=2), INK)


def _houses(canvas: Canvas) -> None:
    for i, colour in enumerate(HOUSES):
        x, top = i * 162 - 10, 300 + (i * 53) % 90
        canvas.fill(rect(x, top, 164, 270), colour)
        canvas.fill(polygon((x - 8, top + 2), (x + 82, top - 62), (x + 172, top + 2)), (RUST, INK, BRICK)[i % 3])
        canvas.shade(rect(x, top, 164, 270), INK, start=(x + 90, 0), end=(x + 190, 0), strength=0.25)
        for wx, wy in grid((x + 26, top + 36), columns=3, rows=2, step=(42, 72)):
            canvas.fill(rect(wx, wy, 26, 40), INK, opacity=0.85)
            canvas.fill(rect(wx, wy + 18, 26, 3), colour)
        canvas.fill(rounded(x + 62, 490, 40, 90, radius=4), INK)


def _boat(canvas: Canvas, at: Point, size: float, *, colours: tuple[Colour, Colour]) -> None:
    """A boat seen from its bow quarter, with the reflection below."""

    def put(shape: Shape) -> Shape:
        return place(shape, at, size=size)

    paint, trim = colours
    hull = put(HULL)
    mirrored = flip(hull, at[1] + 64 * size)
    canvas.fill(mirrored, NIGHT, opacity=0.34)
    canvas.fill(mirrored, paint, opacity=0.3)
    canvas.fill(put(line((-26, -60), (-26, -350), 8) + line((-26, -330), (110, -190), 5)), INK)
    canvas.fill(put(line((-26, -346), (166, -104), 2.5) + line((-26, -346), (-146, -62), 2.5)), INK, opacity=0.7)
    canvas.fill(put(polygon("-26,-318 -26,-286 -80,-300")), trim)
    canvas.fill(put(polygon("-110,-48 -110,-150 -6,-150 6,-44")), WHITE if paint != PAPER else SAND)
    canvas.fill(put(polygon("-120,-150 4,-150 0,-166 -116,-166")), trim)
    canvas.fill(put(rect(-98, -134, 34, 36) + rect(-52, -134, 34, 36)), INK)
    canvas.fill(hull, paint)
    canvas.shade(
        hull, NIGHT, start=(at[0] + 40 * size, at[1]), end=(at[0] - 170 * size, at[1] + 30 * size), strength=0.5
    )
    canvas.fill(put([[*smooth("-150,-60 0,-36 172,-104"), *smooth("168,-84 0,-16 -148,-42")]]), trim)
    canvas.fill(put(rect(-200, 40, 420, 30)), NIGHT, inside=hull, opacity=0.8)
    for x, y in ((40, -58), (74, -67.5), (104, -76)):
        canvas.fill(put(circle(x, y, 15)), CORAL if paint != BRICK else GOLD)
        canvas.fill(put(circle(x, y, 6)), paint)
    canvas.fill(line((at[0] + 160 * size, at[1] - 92 * size), (at[0] + 210 * size, QUAY + 10), 3), INK, opacity=0.8)
