"""A hospital at night: one row of windows is lit, and a nurse stands in one of them."""

from ..canvas import Canvas
from ..palette import (
    BLUE,
    BRICK,
    CORAL,
    DEEP,
    GOLD,
    INK,
    JADE,
    MIST,
    NIGHT,
    OCHRE,
    PALE,
    PAPER,
    SAND,
    SEA,
    STEEL,
    WHITE,
)
from ..scenery import grid, person, sky, stars
from ..shapes import Shape, circle, ellipse, line, polygon, rect, rounded, smooth, stroke

GROUND = NIGHT
LIT = 470


def draw(canvas: Canvas) -> None:
    sky(canvas, BLUE, top=0, horizon=900)
    stars(canvas, PAPER, below=420, count=70)
    canvas.fill(circle(1390, 170, 66), PAPER)
    canvas.glow((1390, 170), 260, MIST, strength=0.45)
    for x, top, wide in ((-10, 640, 120), (100, 700, 90), (1400, 660, 120), (1510, 610, 110)):
        canvas.fill(rect(x, top, wide, 400), INK)
        for wx, wy in grid((x + 18, top + 30), columns=3, rows=2, step=(30, 60)):
            canvas.fill(rect(wx, wy, 14, 22), OCHRE, opacity=0.7 if int(wx + wy) % 3 else 0.15)
    _house(canvas)
    _ward(canvas)
    _ground(canvas)


def _house(canvas: Canvas) -> None:
    canvas.fill(rect(230, 150, 1080, 740), STEEL)
    canvas.shade(rect(230, 150, 1080, 740), INK, start=(1200, 100), end=(300, 700), strength=0.85)
    canvas.fill(rect(210, 130, 1120, 26), PALE)
    canvas.fill(rounded(690, 40, 160, 96, radius=6), INK)
    canvas.fill(rect(758, 56, 24, 64) + rect(738, 76, 64, 24), JADE)
    canvas.glow((770, 88), 170, JADE, strength=0.4)
    for y in (206, 730):
        for x in range(284, 1240, 170):
            pane = rect(x, y, 122, 150 if y < 700 else 100)
            canvas.fill(pane, NIGHT)
            canvas.fill(
                polygon((x, y + 150), (x + 70, y), (x + 104, y), (x + 34, y + 150)), BLUE, opacity=0.6, inside=pane
            )
            canvas.fill(rect(x + 58, y, 5, 150), STEEL, inside=pane)
            canvas.fill(rect(x - 8, y + (150 if y < 700 else 100), 138, 10), PALE, opacity=0.7)


def _ward(canvas: Canvas) -> None:
    band = rect(250, LIT - 40, 1040, 240)
    canvas.fill(band, OCHRE, opacity=0.22)
    for k, x in enumerate(range(284, 1240, 170)):
        pane = rect(x, LIT - 16, 122, 186)
        canvas.fill(pane, GOLD)
        canvas.shade(pane, OCHRE, start=(0, LIT), end=(0, LIT + 190), strength=0.8)
        if k == 3:
            _nurse(canvas, x + 58, inside=pane)
        elif k in (0, 2, 5):
            _bed(canvas, x, inside=pane)
        elif k == 1:
            canvas.fill(
                rect(x + 84, LIT + 20, 5, 150) + rounded(x + 70, LIT + 20, 30, 44, radius=8), PAPER, inside=pane
            )
            canvas.fill(
                stroke(smooth([(x + 85, LIT + 64), (x + 60, LIT + 110), (x + 30, LIT + 120)]), 3), PAPER, inside=pane
            )
            _bed(canvas, x - 34, inside=pane)
        else:
            for fold in range(4):
                canvas.fill(
                    rect(x + fold * 17, LIT - 16, 15, 186), CORAL if fold % 2 else BRICK, inside=pane, opacity=0.8
                )
            canvas.fill(
                rounded(x + 84, LIT + 96, 26, 60, radius=8)
                + circle(x + 97, LIT + 84, 20)
                + circle(x + 84, LIT + 76, 12),
                DEEP,
                inside=pane,
            )
        if k != 3:
            canvas.fill(rect(x + 58, LIT - 16, 5, 186), INK)
        canvas.fill(rect(x - 8, LIT + 170, 138, 10), PAPER)
        canvas.glow((x + 61, LIT + 76), 170, GOLD, strength=0.3)


def _nurse(canvas: Canvas, x: float, *, inside: Shape) -> None:
    canvas.fill(person(x, LIT + 260, 250, coat=0.24), INK, inside=inside)
    canvas.fill(ellipse(x, LIT + 26, 22, 12), NIGHT, inside=inside)
    canvas.fill(
        polygon((x - 22, LIT + 22), (x - 26, LIT - 4), (x + 26, LIT - 4), (x + 22, LIT + 22)), WHITE, inside=inside
    )
    canvas.fill(rect(x - 3, LIT + 1, 6, 17) + rect(x - 8, LIT + 6, 16, 6), SEA, inside=inside)
    canvas.fill(
        stroke([(x + 22, LIT + 76), (x + 44, LIT + 116), (x + 16, LIT + 132)], 17, end_width=13), INK, inside=inside
    )
    canvas.fill(
        polygon((x - 16, LIT + 96), (x + 28, LIT + 104), (x + 20, LIT + 146), (x - 24, LIT + 138)), PAPER, inside=inside
    )


def _bed(canvas: Canvas, x: float, *, inside: Shape) -> None:
    canvas.fill(rounded(x + 8, LIT + 116, 180, 30, radius=8), WHITE, inside=inside)
    canvas.fill(rounded(x + 14, LIT + 100, 44, 26, radius=10), PAPER, inside=inside)
    canvas.fill(circle(x + 44, LIT + 98, 15), INK, inside=inside)
    canvas.fill(
        [
            [
                (x + 58, LIT + 120),
                *smooth([(x + 58, LIT + 112), (x + 100, LIT + 92), (x + 190, LIT + 104)]),
                (x + 190, LIT + 146),
            ]
        ],
        STEEL,
        inside=inside,
    )
    canvas.fill(rect(x + 2, LIT + 84, 7, 90) + rect(x + 20, LIT + 146, 180, 6), INK, inside=inside)


def _ground(canvas: Canvas) -> None:
    canvas.fill(rect(0, 880, 1600, 120), INK)
    canvas.shade(rect(0, 880, 1600, 120), NIGHT, start=(0, 880), end=(0, 1000))
    canvas.fill(rect(640, 726, 260, 164), INK)
    canvas.fill(rect(662, 746, 216, 144), SAND)
    canvas.fill(rect(766, 746, 8, 144), INK)
    canvas.fill(rect(610, 704, 320, 24), PAPER)
    canvas.fill(polygon("662,890 878,890 1010,1000 530,1000"), GOLD, opacity=0.3)
    for x, size in ((64, 0.86), (1530, 0.95)):
        canvas.fill(line((x, 900), (x, 640), 18), NIGHT)
        for dx, dy, r in ((-70, -290, 92), (60, -330, 110), (0, -420, 100), (90, -240, 70), (-100, -220, 60)):
            canvas.fill(circle(x + dx * size, 900 + dy * size, r * size), DEEP)
        canvas.shade(circle(x, 900 - 320 * size, 200 * size), NIGHT, start=(x, 500), end=(x, 860), strength=0.5)
    canvas.fill(rounded(990, 846, 200, 10, radius=4) + rect(1010, 856, 8, 36) + rect(1164, 856, 8, 36), NIGHT)
