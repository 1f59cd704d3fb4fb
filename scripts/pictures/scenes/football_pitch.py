"""A pitch at night seen from the stand: the goal, the floodlights, a ball on its way."""

from ..canvas import Canvas
from ..palette import BLUE, BRICK, DEEP, GOLD, INK, JADE, MIST, NIGHT, OCHRE, PAPER, SAND, SEA, STEEL, WHITE, Colour
from ..scenery import beam
from ..shapes import Point, Shape, circle, ellipse, line, polygon, rect, rounded, smooth, stroke

GROUND = NIGHT


def draw(canvas: Canvas) -> None:
    canvas.shade(rect(0, 0, 1600, 520), BLUE, start=(0, 0), end=(0, 520), strength=0.9)
    _far_stand(canvas)
    _grass(canvas)
    _goal(canvas)
    _players(canvas)
    for x in (210, 1390):
        _floodlight(canvas, x)
    _crowd(canvas)


def _far_stand(canvas: Canvas) -> None:
    canvas.fill(polygon("300,250 1300,250 1400,400 200,400"), INK)
    canvas.fill(polygon("250,236 1350,236 1310,268 290,268"), STEEL)
    for row in range(6):
        y = 292 + row * 18
        for x in range(250 - row * 6, 1360 + row * 6, 15):
            colour = (BRICK, PAPER, MIST, OCHRE, BLUE)[int(canvas.random.integers(5))]
            canvas.fill(circle(x + 5 * canvas.random.random(), y, 5), colour, opacity=0.35 + 0.08 * row)
    canvas.fill(rect(0, 396, 1600, 34), INK)
    for k, colour in enumerate((BRICK, SEA, OCHRE, PAPER, BLUE, BRICK, SEA, OCHRE)):
        canvas.fill(rect(k * 200, 400, 198, 26), colour)
        canvas.fill(rect(k * 200 + 40, 410, 118, 6), NIGHT, opacity=0.5)


def _grass(canvas: Canvas) -> None:
    pitch = rect(0, 428, 1600, 572)
    canvas.fill(pitch, SEA)
    for k in range(-9, 10, 2):
        canvas.fill(
            polygon((800 + k * 82, 428), (800 + (k + 1) * 82, 428), (800 + (k + 1) * 250, 1000), (800 + k * 250, 1000)),
            JADE,
            opacity=0.55,
        )
    canvas.shade(pitch, DEEP, start=(0, 560), end=(0, 1000), strength=0.7)
    canvas.glow((800, 560), 760, PAPER, strength=0.3, inside=pitch)
    marks: Shape = (
        line((-20, 470), (1620, 470), 6)
        + stroke("330,470 150,690 1450,690 1270,470", 6)
        + stroke("540,470 480,552 1120,552 1060,470", 5)
    )
    canvas.fill(marks, WHITE, opacity=0.85)
    canvas.fill(stroke(smooth("580,690 680,746 800,762 920,746 1020,690"), 6), WHITE, opacity=0.85)
    canvas.fill(ellipse(800, 622, 9, 5), WHITE)


def _goal(canvas: Canvas) -> None:
    back = polygon("600,300 1000,300 1020,452 580,452")
    canvas.fill(back, NIGHT, opacity=0.35)
    for k in range(23):
        canvas.fill(line((560 + k * 21.8, 250), (580 + k * 20, 460), 1.6), WHITE, opacity=0.5)
    for k in range(11):
        canvas.fill(line((562 + k * 1.5, 262 + k * 20), (1038 - k * 1.5, 262 + k * 20), 1.6), WHITE, opacity=0.5)
    canvas.fill(stroke("556,472 556,250 1044,250 1044,472", 13), WHITE)


def _players(canvas: Canvas) -> None:
    for x, base, height, colour, facing in (
        (740, 500, 130, GOLD, 0),
        (980, 560, 140, PAPER, -1),
        (420, 600, 160, PAPER, 1),
        (1200, 640, 166, BRICK, -1),
        (620, 740, 196, BRICK, 1),
    ):
        canvas.fill(ellipse(x + 10, base + 2, height * 0.32, 8), NIGHT, opacity=0.4)
        _player(canvas, (x, base), height, shirt=colour, facing=facing)
    for k in range(5):
        t = k / 5
        canvas.fill(circle(700 + 130 * t, 690 - 350 * t, 7 + 6 * t), WHITE, opacity=0.12 + 0.1 * t)
    ball = circle(842, 322, 17)
    canvas.fill(ball, WHITE)
    canvas.fill(circle(838, 318, 6) + circle(854, 330, 4) + circle(830, 334, 4), INK, inside=ball)


def _player(canvas: Canvas, foot: Point, height: float, *, shirt: Colour, facing: int) -> None:
    """A runner, or the keeper with both arms up where `facing` is 0."""
    x, base, h = *foot, height

    def at(px: float, py: float) -> Point:
        return x + px * h * (facing or 1), base - py * h

    def limb(*points: Point, wide: float = 0.085) -> Shape:
        return stroke([at(*point) for point in points], wide * h, end_width=wide * 0.62 * h)

    arms = (
        limb((0.02, 0.8), (-0.16, 0.68), (-0.1, 0.56), wide=0.07),
        limb((0.08, 0.8), (0.2, 0.64), (0.33, 0.7), wide=0.07),
    )
    if facing == 0:
        arms = (
            limb((-0.08, 0.8), (-0.1, 0.98), (0.02, 1.16), wide=0.075),
            limb((0.1, 0.8), (0.22, 0.98), (0.3, 1.18), wide=0.075),
        )
    far_leg = (
        limb((-0.02, 0.5), (0.0, 0.27), (-0.24, 0.12)) if facing else limb((-0.05, 0.5), (-0.12, 0.25), (-0.15, 0.0))
    )
    near_leg = limb((0.02, 0.5), (0.18, 0.33), (0.14, 0.02)) if facing else limb((0.05, 0.5), (0.1, 0.26), (0.16, 0.0))
    canvas.fill(arms[0] + far_leg, NIGHT)
    canvas.fill(limb((0.02, 0.82), (-0.02, 0.55), wide=0.22), shirt)
    canvas.fill(limb((-0.02, 0.52), (-0.02, 0.46), wide=0.2), INK)
    canvas.fill(near_leg, INK)
    canvas.fill(arms[1], shirt)
    canvas.fill(circle(*at(0.06, 0.95), h * 0.068), NIGHT)


def _floodlight(canvas: Canvas, x: float) -> None:
    inward = 1 if x < 800 else -1
    for reach, strength in ((900, 0.1), (640, 0.1)):
        canvas.fill(beam((x, 96), (x + inward * (reach - 420), 640), (x + inward * reach, 470)), GOLD, opacity=strength)
    canvas.fill(line((x, 130), (x, 430), 14) + line((x - 26, 430), (x, 130), 6) + line((x + 26, 430), (x, 130), 6), INK)
    canvas.fill(rounded(x - 92, 46, 184, 100, radius=8), INK)
    for row in range(3):
        for k in range(6):
            canvas.fill(circle(x - 72 + k * 29, 66 + row * 30, 11), PAPER)
    canvas.glow((x, 96), 330, GOLD, strength=0.85)


def _crowd(canvas: Canvas) -> None:
    """The backs of the row before us, with a scarf held up."""
    for k in range(15):
        x, size = k * 116 - 20 + 18 * canvas.random.random(), 1 + 0.15 * canvas.random.random()
        top = 1320 - 470 * size
        canvas.fill(
            rounded(x - 80, top + 82, 160, 400, radius=62)
            + rect(x - 16, top + 50, 32, 50)
            + ellipse(x, top + 36, 38, 45),
            INK if k % 2 else NIGHT,
        )
        if k in (2, 6, 11):
            canvas.fill(
                ellipse(x, top + 30, 42, 44), (BRICK, OCHRE, PAPER)[k % 3], inside=rect(x - 60, top - 40, 120, 66)
            )
            canvas.fill(circle(x, top - 16, 11), PAPER if k != 11 else BRICK)
    canvas.fill(
        stroke([(880, 960), (856, 830)], 32, end_width=24) + stroke([(1040, 960), (1068, 830)], 32, end_width=24), NIGHT
    )
    scarf = [[*smooth("800,810 900,828 1020,826 1124,806"), *smooth("1126,852 1020,872 900,874 798,856")]]
    canvas.fill(scarf, BRICK)
    for k in range(6):
        canvas.fill(rect(830 + k * 56, 780, 26, 120), SAND, inside=scarf)
