"""Striped market awnings over crates of oranges, lemons and greens."""

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
    UMBER,
    WHITE,
    Colour,
)
from ..scenery import grid, person, sky
from ..shapes import circle, ellipse, polygon, rect, rounded, sector, smooth, stroke

GROUND = FOAM
STALLS = ((60, BRICK, (OCHRE, GOLD, BRICK)), (580, SEA, (JADE, CORAL, SEA)), (1100, OCHRE, (BRICK, JADE, GOLD)))


def draw(canvas: Canvas) -> None:
    sky(canvas, PAPER, top=0, horizon=380)
    _town(canvas)
    canvas.fill(rect(0, 800, 1600, 200), SAND)
    for i, (x, y) in enumerate(grid((-60, 880), columns=14, rows=3, step=(130, 40))):
        canvas.fill(rounded(x + (i // 14) * 55, y, 112, 30, radius=9), OCHRE, opacity=0.22)
    for x, colour, goods in STALLS:
        _stall(canvas, x, colour, goods=goods)
    for x, base, height, colour in ((528, 945, 380, INK), (1052, 930, 350, DEEP)):
        canvas.fill(ellipse(x + 24, base + 2, 100, 14), UMBER, opacity=0.35)
        canvas.fill(person(x, base, height, stride=0.07, coat=0.26), colour)
        canvas.fill(stroke([(x - 24, base - 268), (x - 66, base - 150)], 24, end_width=18), colour)
        canvas.fill(sector((x - 70, base - 128), 52, start=0, end=180), UMBER)
        canvas.fill(stroke(smooth([(x - 118, base - 128), (x - 70, base - 190), (x - 22, base - 128)]), 6), UMBER)
        for k, fruit in enumerate((JADE, OCHRE, BRICK)):
            canvas.fill(sector((x - 104 + k * 34, base - 126), 20, start=180, end=360), fruit)


def _town(canvas: Canvas) -> None:
    for i, colour in enumerate((PALE, SAND, MIST, PAPER, PALE, CORAL, MIST, SAND)):
        x, top = i * 205 - 20, 170 + (i * 71) % 120
        canvas.fill(rect(x, top, 207, 640), colour)
        canvas.fill(
            polygon((x - 6, top), (x + 24, top - 46), (x + 183, top - 46), (x + 213, top)),
            (STEEL, RUST)[i % 2],
            opacity=0.9,
        )
        for wx, wy in grid((x + 28, top + 40), columns=3, rows=3, step=(58, 100)):
            canvas.fill(rect(wx, wy, 34, 56), STEEL, opacity=0.75)
            canvas.fill(rect(wx - 11, wy, 9, 56) + rect(wx + 36, wy, 9, 56), SEA, opacity=0.6)
    canvas.shade(rect(0, 120, 1600, 700), PAPER, start=(0, 640), end=(0, 120), strength=0.35)
    cord = smooth("-20,90 400,190 800,110 1200,200 1620,80")
    canvas.fill(stroke(cord, 3), INK)
    for i in range(2, len(cord) - 2, 3):
        x, y = cord[i]
        canvas.fill(polygon((x - 18, y), (x + 18, y), (x, y + 44)), (BRICK, GOLD, BLUE, PAPER, SEA)[i // 3 % 5])


def _stall(canvas: Canvas, x: float, colour: Colour, *, goods: tuple[Colour, Colour, Colour]) -> None:
    canvas.fill(rect(x + 16, 470, 12, 400) + rect(x + 412, 470, 12, 400), UMBER)
    canvas.fill(rect(x + 28, 480, 384, 230), NIGHT, opacity=0.72)
    canvas.fill(person(x + 150, 860, 330, coat=0.24), STEEL)
    canvas.fill(rounded(x + 126, 640, 50, 120, radius=8), colour)
    for k in range(3):
        canvas.fill(rect(x + 250 + k * 52, 480, 3, 40 + 14 * k), PAPER, opacity=0.6)
        canvas.fill(ellipse(x + 251 + k * 52, 536 + 14 * k, 17, 25), goods[(k + 1) % 3])
    for k in range(8):
        left = x - 24 + k * 61
        cloth = polygon((x + 10 + k * 52.5, 340), (x + 10 + (k + 1) * 52.5, 340), (left + 61, 468), (left, 468))
        canvas.fill(cloth + sector((left + 30.5, 467), 30.6, start=0, end=180), (colour, PAPER)[k % 2])
    canvas.shade(
        polygon((x + 10, 340), (x + 430, 340), (x + 464, 500), (x - 24, 500)),
        INK,
        start=(x + 200, 380),
        end=(x + 520, 560),
        strength=0.42,
    )
    canvas.fill(rect(x + 6, 330, 428, 14), INK)
    for row in range(2):
        for k in range(3):
            _crate(canvas, x + 6 + k * 146, 716 + row * 92, goods[(k + row * 2) % 3])


def _crate(canvas: Canvas, x: float, y: float, colour: Colour) -> None:
    for i in range(10):
        fx, fy = x + 18 + (i % 5) * 26 + (i // 5) * 10, y - 4 - (i // 5) * 18
        canvas.fill(circle(fx, fy, 17), colour)
        canvas.fill(circle(fx - 5, fy - 6, 5), WHITE, opacity=0.4)
    canvas.fill(rect(x, y, 136, 84), UMBER)
    for k in range(3):
        canvas.fill(rect(x + 2, y + 4 + k * 27, 132, 21), OCHRE, opacity=0.85)
    canvas.fill(rect(x, y, 10, 84) + rect(x + 126, y, 10, 84), UMBER)
    canvas.shade(rect(x, y, 136, 84), INK, start=(x, y), end=(x + 150, y + 130), strength=0.5)
