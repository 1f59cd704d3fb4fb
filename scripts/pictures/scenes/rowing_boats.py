"""Two racing eights from above, oars out, on green water."""

from collections.abc import Callable

from ..canvas import EVERYWHERE, Canvas
from ..palette import (
    BRICK,
    CORAL,
    DEEP,
    FOAM,
    GOLD,
    INK,
    JADE,
    NIGHT,
    OCHRE,
    PAPER,
    RUST,
    SAND,
    SEA,
    UMBER,
    WHITE,
    Colour,
)
from ..scenery import streak
from ..shapes import Point, Shape, circle, ellipse, line, polygon, rounded, smooth, stroke, turn

GROUND = SEA
TILT = -24


def draw(canvas: Canvas) -> None:
    canvas.shade(EVERYWHERE, DEEP, start=(1500, 100), end=(100, 1000))
    for k in range(16):
        shift = -700 + k * 130
        bend = smooth(
            [(-200, 900 + shift), (300, 720 + shift), (800, 560 + shift), (1300, 330 + shift), (1800, 140 + shift)]
        )
        canvas.fill(stroke(bend, 26 if k % 2 else 10), JADE, opacity=0.16)
    for _ in range(60):
        x, y = 1600 * canvas.random.random(), 1000 * canvas.random.random()
        canvas.fill(
            turn(streak(x, y, 50 + 90 * canvas.random.random(), thick=5), TILT, about=(x, y)), FOAM, opacity=0.28
        )
    for lane in (-40, 450, 940):
        for k in range(14):
            x = -100 + k * 150
            y = 760 + lane - 500 - (x - 800) * 0.445 + 300
            canvas.fill(circle(x, y, 11), OCHRE)
            canvas.fill(circle(x - 3, y - 3, 5), GOLD)
    _eight(canvas, (700, 350), shell=PAPER, shirts=(BRICK, RUST), blade=BRICK)
    _eight(canvas, (880, 720), shell=GOLD, shirts=(INK, NIGHT), blade=PAPER)


def _eight(canvas: Canvas, centre: Point, *, shell: Colour, shirts: tuple[Colour, Colour], blade: Colour) -> None:
    cx, cy = centre

    def put(shape: Shape) -> Shape:
        return turn(shape, TILT, about=centre)

    hull: Shape = [
        [
            *smooth([(cx - 640, cy), (cx - 420, cy - 24), (cx, cy - 30), (cx + 420, cy - 24), (cx + 640, cy)]),
            *smooth([(cx + 640, cy), (cx + 420, cy + 24), (cx, cy + 30), (cx - 420, cy + 24), (cx - 640, cy)]),
        ]
    ]
    for side in (-1, 1):
        canvas.fill(
            put(
                [
                    [
                        (cx + 650, cy),
                        *smooth([(cx + 620, cy + side * 6), (cx + 100, cy + side * 120), (cx - 900, cy + side * 260)]),
                        *smooth([(cx - 900, cy + side * 244), (cx + 80, cy + side * 104), (cx + 600, cy)]),
                    ]
                ]
            ),
            FOAM,
            opacity=0.4,
        )
    canvas.fill(
        put(polygon((cx - 630, cy - 8), (cx - 1100, cy - 46), (cx - 1100, cy + 46), (cx - 630, cy + 8))),
        FOAM,
        opacity=0.3,
    )
    canvas.fill([[(x + 18, y + 44) for x, y in put(hull)[0]]], NIGHT, opacity=0.35)
    seats = [cx - 400 + k * 110 for k in range(8)]
    for k, x in enumerate(seats):
        side = 1 if k % 2 else -1
        tip = (x - 84, cy + side * 218)
        canvas.fill(
            [[(px + 14, py + 34) for px, py in part] for part in put(line((x + 10, cy), tip, 6))], NIGHT, opacity=0.25
        )
        canvas.fill(put(line((x + 22, cy - side * 8), tip, 7)), SAND)
        canvas.fill(put(turn(rounded(tip[0] - 17, tip[1] - 26, 34, 62, radius=9), side * 20, about=tip)), blade)
        for ring in (26, 40):
            canvas.fill(put(ellipse(tip[0] - 60, tip[1] + side * 6, ring, ring * 0.55)), WHITE, opacity=0.3)
    canvas.fill(put(hull), shell)
    canvas.fill(
        put(polygon((cx - 470, cy - 17), (cx + 430, cy - 17), (cx + 430, cy + 17), (cx - 470, cy + 17))),
        INK,
        opacity=0.85,
    )
    canvas.fill(put(line((cx + 440, cy), (cx + 620, cy), 4) + line((cx - 490, cy), (cx - 610, cy), 4)), blade)
    for k, x in enumerate(seats):
        _rower(canvas, put, (x, cy), side=1 if k % 2 else -1, shirt=shirts[k % 2])
    canvas.fill(put(ellipse(cx + 474, cy, 20, 22)), CORAL)
    canvas.fill(put(circle(cx + 470, cy, 12)), NIGHT)


def _rower(canvas: Canvas, put: Callable[[Shape], Shape], at: Point, *, side: int, shirt: Colour) -> None:
    x, y = at
    canvas.fill(put(line((x + 18, y - 8), (x + 66, y - 7), 11) + line((x + 18, y + 8), (x + 66, y + 7), 11)), SAND)
    for hand in (-1, 1):
        canvas.fill(
            put(
                stroke(
                    [(x, y + hand * 18), (x + 24, y + side * 20 + hand * 9), (x + 12, y + side * 36 + hand * 7)],
                    10,
                    end_width=8,
                )
            ),
            SAND,
        )
    canvas.fill(put(ellipse(x, y, 17, 27)), shirt)
    canvas.fill(put(circle(x + 3, y, 12)), UMBER if side > 0 else OCHRE)
