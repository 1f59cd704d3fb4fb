"""A rotary newspaper press with a web of paper running between its rollers."""

from itertools import pairwise

from ..canvas import EVERYWHERE, Canvas
from ..palette import (
    BLUE,
    BRICK,
    DEEP,
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
from ..scenery import person
from ..shapes import Point, Shape, circle, line, polygon, rect, rounded, stroke

GROUND = DEEP
WEB = (
    (-40, 700),
    (190, 700),
    (250, 640),
    (250, 330),
    (310, 262),
    (560, 262),
    (620, 330),
    (620, 560),
    (690, 630),
    (760, 560),
    (760, 300),
    (830, 230),
    (900, 300),
    (900, 600),
    (960, 660),
    (1190, 660),
    (1250, 720),
)


def draw(canvas: Canvas) -> None:
    canvas.shade(EVERYWHERE, NIGHT, start=(800, 200), end=(800, 1000), strength=0.7)
    for k in range(5):
        x = 40 + k * 330
        canvas.fill(rect(x, 40, 200, 150), SEA, opacity=0.55)
        canvas.fill(rect(x, 40, 200, 150), JADE, opacity=0.25)
        canvas.fill(rect(x + 96, 40, 8, 150) + rect(x, 110, 200, 8), DEEP)
    canvas.fill(rect(0, 0, 1600, 24) + rect(0, 206, 1600, 12), INK)
    for x in (440, 1040):
        canvas.fill(
            line((x, 24), (x, 120), 4) + polygon((x - 70, 150), (x + 70, 150), (x + 30, 110), (x - 30, 110)), NIGHT
        )
        canvas.fill(polygon((x - 66, 150), (x + 66, 150), (x + 260, 800), (x - 260, 800)), GOLD, opacity=0.13)
        canvas.glow((x, 160), 150, GOLD, strength=0.9)
    canvas.fill(rect(0, 880, 1600, 120), UMBER)
    canvas.shade(rect(0, 880, 1600, 120), NIGHT, start=(0, 880), end=(0, 1000), strength=0.8)
    _frame(canvas)
    _web(canvas)
    _rollers(canvas)
    _folder(canvas)
    canvas.fill(person(1490, 930, 400, coat=0.22), NIGHT)
    canvas.fill(stroke("1462,640 1406,700 1356,690", 32, end_width=22), NIGHT)
    canvas.fill(polygon("1280,640 1376,652 1366,770 1268,756"), PAPER)
    for k in range(5):
        canvas.fill(line((1294, 676 + k * 16), (1356, 684 + k * 16), 4), INK, opacity=0.6)


def _frame(canvas: Canvas) -> None:
    for x, wide, top in ((160, 300, 300), (540, 260, 240), (820, 250, 210)):
        canvas.fill(rounded(x, top, wide, 600, radius=26), INK)
        canvas.shade(rounded(x, top, wide, 600, radius=26), BLUE, start=(x + wide, top), end=(x, top), strength=0.9)
        canvas.fill(rect(x + 20, 780, wide - 40, 8), OCHRE)
        for k in range(4):
            canvas.fill(circle(x + 26 + k * (wide - 52) / 3, 826, 8), STEEL)
    canvas.fill(rect(90, 860, 1040, 40), NIGHT)


def _web(canvas: Canvas) -> None:
    """The paper: white before the printing, printed after the first pair of rollers."""
    canvas.fill(stroke([(x + 8, y + 12) for x, y in WEB], 30), NIGHT, opacity=0.4)
    canvas.fill(stroke(WEB, 30), PAPER)
    canvas.fill(stroke(WEB, 8), WHITE)
    for a, b in pairwise(WEB[6:]):
        _print(canvas, a, b)


def _print(canvas: Canvas, a: Point, b: Point) -> None:
    length = max(abs(b[0] - a[0]), abs(b[1] - a[1]))
    for k in range(int(length / 26)):
        t, u = (k * 26 + 4) / length, (k * 26 + 18) / length
        piece = line(
            (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t),
            (a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u),
            20,
        )
        canvas.fill(piece, BRICK if k % 5 == 2 else STEEL)


def _rollers(canvas: Canvas) -> None:
    for x, y, r, colour in (
        (250, 640, 76, STEEL),
        (300, 330, 68, MIST),
        (400, 440, 96, BRICK),
        (400, 640, 84, STEEL),
        (570, 330, 66, MIST),
        (690, 560, 78, OCHRE),
        (830, 300, 78, STEEL),
        (690, 400, 62, BRICK),
        (960, 600, 74, MIST),
        (966, 430, 88, OCHRE),
        (830, 470, 56, SEA),
        (690, 740, 70, STEEL),
        (930, 770, 62, SEA),
    ):
        _roller(canvas, (x, y), r, colour=colour)
    _roller(canvas, (60, 790), 118, colour=PALE)


def _roller(canvas: Canvas, centre: Point, radius: float, *, colour: Colour) -> None:
    disc: Shape = circle(*centre, radius)
    canvas.fill(circle(centre[0] + 8, centre[1] + 12, radius), NIGHT, opacity=0.5)
    canvas.fill(disc, colour)
    canvas.shade(
        disc,
        NIGHT,
        start=(centre[0] - radius * 0.2, centre[1] - radius * 0.2),
        end=(centre[0] + radius, centre[1] + radius),
        strength=0.8,
    )
    canvas.fill(circle(*centre, radius * 0.86), WHITE, opacity=0.18, without=circle(*centre, radius * 0.8))
    canvas.fill(circle(*centre, radius * 0.3), INK)
    for k in range(6):
        px, py = circle(*centre, radius * 0.52)[0][k * len(circle(*centre, radius * 0.52)[0]) // 6]
        canvas.fill(circle(px, py, radius * 0.07), INK, opacity=0.8)
    canvas.fill(circle(*centre, radius * 0.12), GOLD)


def _folder(canvas: Canvas) -> None:
    canvas.fill(polygon("1090,620 1250,620 1230,800 1110,800"), RUST)
    canvas.shade(polygon("1090,620 1250,620 1230,800 1110,800"), NIGHT, start=(1150, 0), end=(1270, 0), strength=0.6)
    canvas.fill(rect(1070, 600, 200, 26), BRICK)
    canvas.fill(rect(1060, 800, 320, 16) + rect(1080, 816, 12, 70) + rect(1350, 816, 12, 70), INK)
    for k in range(5):
        canvas.fill(rounded(1130 + (k % 2) * 8, 786 - k * 14, 170, 13, radius=5), PAPER if k % 2 else SAND)
    for k in range(5):
        canvas.fill(rounded(1170 + (k % 3) * 6, 914 + (4 - k) * 14, 190, 13, radius=5), PAPER if k % 2 else SAND)
