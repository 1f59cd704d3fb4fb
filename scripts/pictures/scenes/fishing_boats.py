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
from ..shapes import circle, line, polygon, rect, rounded, smooth

GROUND = PALE
QUAY, WATER = 560, 640
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


def _boat(canvas: Canvas, at: tuple[float, float], size: float, *, colours: tuple[Colour, Colour]) -> None:
    """A boat seen from its bow quarter, with the reflection below."""

    def p(x: float, y: float) -> tuple[float, float]:
        return at[0] + x * size, at[1] + y * size

    hull = [
        [
            p(-150, -60),
            *smooth([p(-150, -60), p(0, -36), p(172, -104)]),
            *smooth([p(172, -104), p(140, 0), p(96, 64), p(-100, 64), p(-134, 10), p(-150, -60)]),
        ]
    ]
    mirrored = [[(x, 2 * (at[1] + 64 * size) - y) for x, y in hull[0]]]
    canvas.fill(mirrored, NIGHT, opacity=0.34)
    canvas.fill(mirrored, colours[0], opacity=0.3)
    canvas.fill(line(p(-26, -60), p(-26, -350), 8 * size) + line(p(-26, -330), p(110, -190), 5 * size), INK)
    canvas.fill(
        line(p(-26, -346), p(166, -104), 2.5 * size) + line(p(-26, -346), p(-146, -62), 2.5 * size), INK, opacity=0.7
    )
    canvas.fill(polygon(p(-26, -318), p(-26, -286), p(-80, -300)), colours[1])
    cabin = polygon(p(-110, -48), p(-110, -150), p(-6, -150), p(6, -44))
    canvas.fill(cabin, WHITE if colours[0] != PAPER else SAND)
    canvas.fill(polygon(p(-120, -150), p(4, -150), p(0, -166), p(-116, -166)), colours[1])
    for x in (-98, -52):
        canvas.fill(polygon(p(x, -134), p(x + 34, -134), p(x + 35, -98), p(x, -98)), INK)
    canvas.fill(hull, colours[0])
    canvas.shade(hull, NIGHT, start=p(40, 0), end=p(-170, 30), strength=0.5)
    canvas.fill(
        [
            [
                p(-150, -60),
                *smooth([p(-150, -60), p(0, -36), p(172, -104)]),
                *smooth([p(168, -84), p(0, -16), p(-148, -42)]),
            ]
        ],
        colours[1],
    )
    canvas.fill(rect(at[0] - 200 * size, at[1] + 40 * size, 420 * size, 30 * size), NIGHT, inside=hull, opacity=0.8)
    for x in (40, 74, 104):
        canvas.fill(circle(*p(x, -58 - (x - 40) * 0.28), 15 * size), CORAL if colours[0] != BRICK else GOLD)
        canvas.fill(circle(*p(x, -58 - (x - 40) * 0.28), 6 * size), colours[0])
    canvas.fill(line(p(160, -92), (at[0] + 210 * size, QUAY + 10), 3), INK, opacity=0.8)
