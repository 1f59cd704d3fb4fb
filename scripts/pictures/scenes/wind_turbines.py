"""Wind turbines on the ridge of green hills above the sea."""

from ..canvas import Canvas
from ..palette import BRICK, DEEP, FOAM, GOLD, INK, JADE, MIST, PALE, PAPER, SEA, STEEL, WHITE
from ..scenery import cloud, glitter, gull, ripples, sky
from ..shapes import Point, Shape, circle, ellipse, land, place, polygon, rect, smooth, stroke

GROUND = STEEL
WATER = 560
BLADE: Shape = [[(0, 0), *smooth("-18,-19 -36,-124 -11,-434 0,-620"), *smooth("0,-620 13,-310 14,0")]]


def draw(canvas: Canvas) -> None:
    sky(canvas, PALE, top=0, horizon=420)
    sky(canvas, PAPER, top=260, horizon=WATER)
    canvas.fill(circle(1250, 330, 92), GOLD)
    for x, y, width in ((-60, 300, 520), (640, 180, 380), (1060, 430, 560), (330, 440, 400)):
        canvas.fill(cloud(x, y, width), WHITE, opacity=0.9)
    canvas.fill(rect(0, WATER, 1600, 440), MIST)
    canvas.shade(rect(0, WATER, 1600, 300), SEA, start=(0, WATER), end=(0, 860), strength=0.8)
    glitter(canvas, PAPER, column=(1250, 90, WATER + 6, 740), count=10, opacity=0.7)
    ripples(canvas, WHITE, area=(0, WATER + 8, 1600, 800), count=36, opacity=0.45)
    _turbine(canvas, (420, 642), 210, angle=14)
    _turbine(canvas, (690, 650), 180, angle=52)
    _turbine(canvas, (180, 660), 240, angle=-20)
    canvas.fill(land("0,660 200,636 460,632 720,650 980,720 1200,800 1400,900 1500,1000"), JADE)
    canvas.shade(
        land("0,660 200,636 460,632 720,650 980,720 1200,800 1400,900 1500,1000"),
        DEEP,
        start=(0, 660),
        end=(0, 980),
        strength=0.7,
    )
    _turbine(canvas, (1180, 800), 560, angle=33)
    _hills(canvas)
    _turbine(canvas, (480, 830), 660, angle=-8)
    canvas.fill(land("0,860 240,812 520,826 860,900 1180,960 1400,1000"), DEEP)
    for x, y in ((120, 868), (170, 862), (236, 872), (640, 884), (700, 904)):
        canvas.fill(ellipse(x, y, 16, 10) + circle(x + 16, y - 6, 6), PAPER)
        canvas.fill(rect(x - 9, y + 6, 3, 11) + rect(x + 6, y + 6, 3, 11), INK)
    for x, y, size in ((940, 120, 20), (990, 150, 14), (905, 165, 12)):
        canvas.fill(gull(x, y, size, tilt=2), INK)


def _hills(canvas: Canvas) -> None:
    near = land("0,760 220,730 480,770 760,830 1040,816 1320,780 1600,720")
    canvas.fill(near, SEA)
    canvas.shade(near, DEEP, start=(0, 740), end=(0, 1000), strength=0.9)
    for drop in (40, 84, 132):
        canvas.fill(
            stroke(smooth([(940, 830 + drop), (1140, 812 + drop), (1360, 772 + drop), (1620, 710 + drop)]), 4),
            FOAM,
            opacity=0.3,
        )


def _turbine(canvas: Canvas, foot: Point, height: float, *, angle: float) -> None:
    """A mast and three blades, drawn as if it were 1000 high."""
    hub, size = (foot[0], foot[1] - height), height / 1000
    mast = polygon((-11, 0), (11, 0), (24, 1000 + 60 / size), (-24, 1000 + 60 / size))
    canvas.fill(place(mast, hub, size=size), WHITE)
    canvas.shade(place(mast, hub, size=size), STEEL, start=(hub[0], 0), end=(hub[0] + 26 * size, 0), strength=0.9)
    for turned in (angle, angle + 120, angle + 240):
        wing = place(BLADE, hub, size=size, turned=turned)
        canvas.fill(wing, WHITE)
        canvas.fill(place(polygon("0,0 14,-186 0,-620 0,-310"), hub, size=size, turned=turned), MIST)
        canvas.fill(place(circle(0, -577, 34), hub, size=size, turned=turned), BRICK, inside=wing)
    canvas.fill(circle(*hub, 30 * size), STEEL)
    canvas.fill(circle(*hub, 17 * size), PAPER)
