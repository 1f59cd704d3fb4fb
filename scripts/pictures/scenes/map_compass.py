"""A sea chart with coastlines, a dotted route and a compass rose."""

from math import cos, radians, sin

from ..canvas import EVERYWHERE, Canvas
from ..palette import (
    BLUE,
    BRICK,
    DEEP,
    FOAM,
    GOLD,
    INK,
    JADE,
    MIST,
    NIGHT,
    OCHRE,
    PAPER,
    RUST,
    SAND,
    SEA,
    STEEL,
    UMBER,
    WHITE,
)
from ..shapes import Point, Shape, blob, circle, line, polygon, rect, rounded, scale, smooth, stroke, turn

GROUND = UMBER
COASTS = (
    (
        (-60, -60),
        (620, -60),
        (560, 90),
        (430, 150),
        (470, 260),
        (360, 330),
        (250, 300),
        (190, 420),
        (70, 440),
        (-60, 520),
    ),
    (
        (1700, 420),
        (1440, 470),
        (1330, 580),
        (1180, 600),
        (1150, 730),
        (1010, 780),
        (1040, 900),
        (940, 1060),
        (1700, 1060),
    ),
    ((620, 470), (700, 430), (770, 470), (760, 540), (690, 570), (620, 540)),
    ((860, 300), (910, 280), (940, 320), (900, 350)),
    ((560, 660), (600, 650), (620, 690), (580, 700)),
)
ROUTE = ((330, 350), (430, 470), (520, 600), (640, 640), (820, 580), (960, 480), (1120, 500), (1210, 590))


def draw(canvas: Canvas) -> None:
    canvas.shade(EVERYWHERE, NIGHT, start=(300, 100), end=(1700, 1100), strength=0.5)
    for k in range(9):
        canvas.fill(rect(0, k * 125, 1600, 3), NIGHT, opacity=0.4)
    chart = turn(rect(90, 60, 1420, 880), -2, about=(800, 500))
    canvas.fill([[(x + 22, y + 30) for x, y in chart[0]]], NIGHT, opacity=0.45)
    canvas.fill(chart, PAPER)
    sea = turn(rect(122, 92, 1356, 816), -2, about=(800, 500))
    canvas.fill(sea, FOAM)
    canvas.shade(sea, MIST, start=(300, 200), end=(1200, 900), strength=0.7)
    _coasts(canvas, sea)
    for k in range(1, 11):
        canvas.fill(turn(line((122 + k * 123, 92), (122 + k * 123, 908), 1.6), -2, about=(800, 500)), BLUE, opacity=0.3)
    for k in range(1, 7):
        canvas.fill(turn(line((122, 92 + k * 116), (1478, 92 + k * 116), 1.6), -2, about=(800, 500)), BLUE, opacity=0.3)
    _border(canvas)
    _route(canvas)
    _rose(canvas, (1210, 290), 190)
    _dividers(canvas)


def _coasts(canvas: Canvas, sea: Shape) -> None:
    for points in COASTS:
        coast = blob(*points)
        middle = (sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points))
        spread = max(abs(x - middle[0]) for x, _ in points)
        for reach, opacity in ((96, 0.2), (58, 0.25), (26, 0.35)):
            canvas.fill(scale(coast, 1 + reach / spread, about=middle), JADE, opacity=opacity, inside=sea)
        canvas.fill(coast, SAND, inside=sea)
        canvas.fill(scale(coast, 0.9, about=middle), GOLD, opacity=0.35, inside=sea)
        canvas.fill(stroke([*coast[0], coast[0][0]], 4), UMBER, inside=sea)
    for x, y in ((230, 180), (280, 150), (330, 190), (1290, 770), (1350, 740), (1410, 790), (1240, 840)):
        canvas.fill(polygon((x - 30, y + 26), (x, y - 24), (x + 30, y + 26)), OCHRE)
        canvas.fill(polygon((x, y - 24), (x + 30, y + 26), (x + 4, y + 26)), UMBER)


def _border(canvas: Canvas) -> None:
    for k in range(34):
        for y in (78, 912):
            canvas.fill(turn(rect(122 + k * 40, y, 20, 10), -2, about=(800, 500)), INK)
    for k in range(20):
        for x in (106, 1484):
            canvas.fill(turn(rect(x, 96 + k * 41, 10, 20), -2, about=(800, 500)), INK)


def _route(canvas: Canvas) -> None:
    path = smooth(ROUTE)
    for k in range(0, len(path) - 2, 5):
        canvas.fill(line(path[k], path[min(k + 3, len(path) - 1)], 9), BRICK)
    for x, y in (ROUTE[0], ROUTE[-1]):
        canvas.fill(circle(x, y, 22), BRICK)
        canvas.fill(circle(x, y, 10), PAPER)
    x, y = 880, 545
    canvas.fill(polygon((x - 56, y), (x + 62, y - 6), (x + 38, y + 30), (x - 40, y + 30)), INK)
    canvas.fill(rect(x - 4, y - 110, 6, 112), INK)
    canvas.fill(
        [[(x + 6, y - 104), *smooth([(x + 6, y - 104), (x + 56, y - 60), (x + 60, y - 14)]), (x + 6, y - 14)]], WHITE
    )
    canvas.fill(
        [[(x - 8, y - 92), *smooth([(x - 8, y - 92), (x - 42, y - 52), (x - 46, y - 12)]), (x - 8, y - 12)]], PAPER
    )
    canvas.fill(polygon((x + 2, y - 110), (x + 2, y - 126), (x + 30, y - 118)), BRICK)


def _rose(canvas: Canvas, centre: Point, radius: float) -> None:
    cx, cy = centre
    for k in range(16):
        canvas.fill(
            line(centre, (cx + 1400 * cos(radians(k * 22.5)), cy + 1400 * sin(radians(k * 22.5))), 1.4),
            BLUE,
            inside=turn(rect(122, 92, 1356, 816), -2, about=(800, 500)),
            opacity=0.35,
        )
    canvas.fill(circle(cx, cy, radius * 0.8), PAPER)
    canvas.fill(circle(cx, cy, radius * 0.8), INK, without=circle(cx, cy, radius * 0.76))
    canvas.fill(circle(cx, cy, radius * 0.66), BLUE, without=circle(cx, cy, radius * 0.645))
    for k in range(72):
        a = radians(k * 5)
        canvas.fill(
            line(
                (cx + radius * 0.7 * cos(a), cy + radius * 0.7 * sin(a)),
                (cx + radius * 0.755 * cos(a), cy + radius * 0.755 * sin(a)),
                2.5,
            ),
            INK,
        )
    for turned, reach, colours in ((45, 0.62, (STEEL, SEA)), (0, 1.0, (INK, BRICK))):
        for k in range(4):
            for side, colour in zip((-1, 1), colours, strict=True):
                point = polygon((cx, cy), (cx + side * radius * 0.15, cy - radius * 0.15), (cx, cy - radius * reach))
                canvas.fill(turn(point, turned + k * 90, about=centre), colour)
    canvas.fill(circle(cx, cy, radius * 0.08), GOLD)
    canvas.fill(circle(cx, cy, radius * 0.03), INK)
    canvas.fill(polygon((cx, cy - radius * 1.24), (cx - 20, cy - radius * 1.04), (cx + 20, cy - radius * 1.04)), RUST)


def _dividers(canvas: Canvas) -> None:
    hinge = (352.0, 640.0)
    for tip in ((214, 908), (440, 920)):
        canvas.fill(
            stroke([(hinge[0] + 16, hinge[1] + 22), (tip[0] + 16, tip[1] + 18)], 22, end_width=4), NIGHT, opacity=0.35
        )
    for tip in ((214, 908), (440, 920)):
        canvas.fill(stroke([hinge, tip], 26, end_width=5), OCHRE)
        canvas.fill(stroke([hinge, ((hinge[0] + tip[0]) / 2, (hinge[1] + tip[1]) / 2)], 8), GOLD)
    canvas.fill(circle(*hinge, 32), OCHRE)
    canvas.fill(circle(*hinge, 15), DEEP)
    canvas.fill(rounded(hinge[0] - 9, hinge[1] - 66, 18, 46, radius=8), OCHRE)
