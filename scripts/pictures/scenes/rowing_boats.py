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
from ..shapes import (
    Point,
    Shape,
    circle,
    ellipse,
    flip,
    line,
    move,
    place,
    polygon,
    rect,
    rounded,
    smooth,
    stroke,
    turn,
)

GROUND = SEA
TILT = -24
HULL: Shape = [[*smooth("-640,0 -420,-24 0,-30 420,-24 640,0"), *smooth("640,0 420,24 0,30 -420,24 -640,0")]]
WAKE: Shape = [[(650, 0), *smooth("620,6 100,120 -900,260"), *smooth("-900,244 80,104 600,0")]]
Placing = Callable[[Shape], Shape]


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
    def put(shape: Shape) -> Shape:
        return place(shape, centre, turned=TILT)

    for wake in (WAKE, flip(WAKE, 0)):
        canvas.fill(put(wake), FOAM, opacity=0.4)
    canvas.fill(put(polygon("-630,-8 -1100,-46 -1100,46 -630,8")), FOAM, opacity=0.3)
    canvas.fill(move(put(HULL), 18, 44), NIGHT, opacity=0.35)
    seats = [(-400 + k * 110, 1 if k % 2 else -1) for k in range(8)]
    for x, side in seats:
        _oar(canvas, put, (x, 0), side=side, blade=blade)
    canvas.fill(put(HULL), shell)
    canvas.fill(put(rect(-470, -17, 900, 34)), INK, opacity=0.85)
    canvas.fill(put(line((440, 0), (620, 0), 4) + line((-490, 0), (-610, 0), 4)), blade)
    for x, side in seats:
        _rower(canvas, put, (x, 0), side=side, shirt=shirts[side > 0])
    canvas.fill(put(ellipse(474, 0, 20, 22)), CORAL)
    canvas.fill(put(circle(470, 0, 12)), NIGHT)


def _oar(canvas: Canvas, put: Placing, at: Point, *, side: int, blade: Colour) -> None:
    x, y = at
    tip = (x - 84, y + side * 218)
    canvas.fill(move(put(line((x + 10, y), tip, 6)), 14, 34), NIGHT, opacity=0.25)
    canvas.fill(put(line((x + 22, y - side * 8), tip, 7)), SAND)
    canvas.fill(put(turn(rounded(tip[0] - 17, tip[1] - 26, 34, 62, radius=9), side * 20, about=tip)), blade)
    for ring in (26, 40):
        canvas.fill(put(ellipse(tip[0] - 60, tip[1] + side * 6, ring, ring * 0.55)), WHITE, opacity=0.3)


def _rower(canvas: Canvas, put: Placing, at: Point, *, side: int, shirt: Colour) -> None:
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
