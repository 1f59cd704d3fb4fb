"""Stepped town roofs with solar panels under a large sun."""

from ..canvas import Canvas
from ..palette import (
    BLUE,
    BRICK,
    CORAL,
    FOAM,
    GOLD,
    INK,
    MIST,
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
from ..scenery import gull, ripples, sky
from ..shapes import Point, circle, line, polygon, rect, rounded, turn

GROUND = FOAM
HOUSES = (
    (-60, 520, 330, PAPER, True),
    (230, 470, 300, CORAL, False),
    (500, 530, 320, SAND, True),
    (800, 470, 310, PAPER, True),
    (1080, 530, 290, OCHRE, False),
    (1340, 480, 330, PALE, True),
)
FRONT = (
    (-140, 690, 430, OCHRE, True),
    (260, 740, 400, PALE, True),
    (640, 690, 430, BRICK, False),
    (1040, 740, 400, PAPER, True),
    (1410, 690, 420, CORAL, True),
)


def draw(canvas: Canvas) -> None:
    sky(canvas, PAPER, top=60, horizon=440)
    for k in range(36):
        ray = turn(polygon("1080,250 2400,190 2400,310"), k * 10, about=(1080, 250))
        canvas.fill(ray, WHITE if k % 2 else GOLD, opacity=0.22)
    canvas.fill(circle(1080, 250, 196), PAPER, opacity=0.7)
    canvas.fill(circle(1080, 250, 160), GOLD)
    canvas.shade(circle(1080, 250, 160), OCHRE, start=(1020, 160), end=(1160, 400), strength=0.9)
    canvas.fill(rect(0, 400, 1600, 200), MIST)
    canvas.shade(rect(0, 400, 1600, 200), SEA, start=(0, 400), end=(0, 640), strength=0.8)
    ripples(canvas, WHITE, area=(0, 406, 1600, 540), count=30, opacity=0.5)
    canvas.fill(polygon("330,398 330,320 388,398") + polygon("324,398 324,336 292,398"), PAPER)
    canvas.fill(polygon("278,402 400,402 384,416 296,416"), INK)
    for x, eave, wide, colour, panels in HOUSES:
        _house(canvas, (x, eave), wide, wall=colour, panels=panels)
    canvas.shade(rect(0, 330, 1600, 400), PAPER, start=(0, 700), end=(0, 330), strength=0.3)
    for x, eave, wide, colour, panels in FRONT:
        _house(canvas, (x, eave), wide, wall=colour, panels=panels)
    for x, y, size in ((520, 170, 24), (590, 212, 16), (470, 228, 14)):
        canvas.fill(gull(x, y, size, tilt=2), INK)


def _house(canvas: Canvas, corner: Point, wide: float, *, wall: Colour, panels: bool) -> None:
    """A house whose roof leans away from us; eaves at the corner's height."""
    x, eave = corner
    front = rect(x + 12, eave, wide - 24, 600)
    canvas.fill(front, wall)
    canvas.shade(front, INK, start=(x + wide * 0.5, eave), end=(x - wide * 0.3, eave + 300), strength=0.42)
    canvas.fill(rect(x + 12, eave, wide - 24, 18), INK, opacity=0.3)
    for k in range(3):
        for drop in (52, 190):
            at = (x + wide * (0.16 + 0.26 * k), eave + drop)
            _window(canvas, at, wide * 0.14, shutters=SEA if wall not in (OCHRE, CORAL) else BLUE)
    _roof(canvas, corner, wide, tile=BRICK if wall not in (BRICK, CORAL) else STEEL)
    if panels:
        _panels(canvas, corner, wide)
    canvas.fill(rounded(x - 14, eave, wide + 28, 11, radius=5), PAPER)


def _window(canvas: Canvas, corner: Point, wide: float, *, shutters: Colour) -> None:
    x, y = corner
    canvas.fill(rect(x, y, wide, 84), INK, opacity=0.88)
    canvas.fill(polygon((x, y + 60), (x + wide, y + 12), (x + wide, y + 40), (x, y + 84)), STEEL, opacity=0.7)
    canvas.fill(rect(x - 18, y, 15, 84) + rect(x + wide + 3, y, 15, 84), shutters)
    canvas.fill(rect(x - 6, y + 84, wide + 12, 7), WHITE)


def _roof(canvas: Canvas, corner: Point, wide: float, *, tile: Colour) -> None:
    x, eave = corner
    rise, lean = wide * 0.42, wide * 0.17
    canvas.fill(rect(x + wide * 0.72, eave - rise - 44, 38, 90), RUST)
    canvas.fill(rect(x + wide * 0.72 - 5, eave - rise - 50, 48, 13), INK)
    left, right = (x + lean, eave - rise), (x + wide - lean * 0.3, eave - rise)
    roof = polygon(left, right, (x + wide + 10, eave + 6), (x - 10, eave + 6))
    canvas.fill(roof, tile)
    for k in range(9):
        y = eave - rise * k / 9
        course = line((x - 20, y), (x + wide + 20, y), 2)
        canvas.fill(course, RUST if tile == BRICK else INK, inside=roof, opacity=0.5)
    canvas.shade(roof, INK, start=(x + wide * 0.7, eave - rise), end=(x - wide * 0.2, eave + 60), strength=0.4)


def _panels(canvas: Canvas, corner: Point, wide: float) -> None:
    x, eave = corner
    rise, lean = wide * 0.42, wide * 0.17

    def at(along: float, up: float) -> Point:
        left, right = x - 10 + (lean + 10) * up, x + wide + 10 - (10 + lean * 0.3) * up
        return left + (right - left) * along, eave + 6 - (rise + 6) * up

    for row in range(2):
        for k in range(5):
            a, b, low, high = 0.1 + k * 0.16, 0.1 + k * 0.16 + 0.15, 0.14 + row * 0.38, 0.14 + row * 0.38 + 0.35
            pane = polygon(at(a, low), at(b, low), at(b, high), at(a, high))
            canvas.fill(pane, INK)
            canvas.shade(pane, BLUE, start=at(a, low), end=at(b, high))
            for third in (1, 2):
                t = third / 3
                canvas.fill(
                    line(at(a + 0.15 * t, low), at(a + 0.15 * t, high), 1.6)
                    + line(at(a, low + 0.35 * t), at(b, low + 0.35 * t), 1.6),
                    STEEL,
                )
