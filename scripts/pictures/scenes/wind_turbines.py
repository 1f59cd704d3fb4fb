"""Wind turbines on the ridge of green hills above the sea."""

from ..canvas import Canvas
from ..palette import BRICK, DEEP, FOAM, GOLD, INK, JADE, MIST, PALE, PAPER, SEA, STEEL, WHITE
from ..scenery import cloud, glitter, gull, ripples, sky
from ..shapes import circle, ellipse, land, polygon, rect, smooth, stroke, turn

GROUND = STEEL
WATER = 560


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


def _turbine(canvas: Canvas, foot: tuple[float, float], height: float, *, angle: float) -> None:
    hub = (foot[0], foot[1] - height)
    mast = polygon(
        (hub[0] - height * 0.011, hub[1]),
        (hub[0] + height * 0.011, hub[1]),
        (foot[0] + height * 0.024, foot[1] + 60),
        (foot[0] - height * 0.024, foot[1] + 60),
    )
    canvas.fill(mast, WHITE)
    canvas.shade(mast, STEEL, start=(hub[0], 0), end=(hub[0] + height * 0.026, 0), strength=0.9)
    long, wide = height * 0.62, height * 0.036
    blade = [
        [
            hub,
            *smooth(
                [
                    (hub[0] - wide * 0.5, hub[1] - long * 0.03),
                    (hub[0] - wide, hub[1] - long * 0.2),
                    (hub[0] - wide * 0.3, hub[1] - long * 0.7),
                    (hub[0], hub[1] - long),
                ]
            ),
            *smooth(
                [(hub[0], hub[1] - long), (hub[0] + wide * 0.35, hub[1] - long * 0.5), (hub[0] + wide * 0.4, hub[1])]
            ),
        ]
    ]
    for k in range(3):
        wing = turn(blade, angle + 120 * k, about=hub)
        canvas.fill(wing, WHITE)
        canvas.fill(
            turn(
                [
                    [
                        hub,
                        (hub[0] + wide * 0.38, hub[1] - long * 0.3),
                        (hub[0], hub[1] - long),
                        (hub[0], hub[1] - long * 0.5),
                    ]
                ],
                angle + 120 * k,
                about=hub,
            ),
            MIST,
        )
        tip = turn(circle(hub[0], hub[1] - long * 0.93, long * 0.055), angle + 120 * k, about=hub)
        canvas.fill(tip, BRICK, inside=wing)
    canvas.fill(circle(*hub, height * 0.03), STEEL)
    canvas.fill(circle(*hub, height * 0.017), PAPER)
