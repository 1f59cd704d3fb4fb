"""Three tall container cranes, booms up, over a moored ship in front of a low sun."""

from ..canvas import Canvas
from ..palette import BLUE, BRICK, CORAL, DEEP, GOLD, INK, JADE, MIST, NIGHT, OCHRE, PALE, PAPER, RUST, SAND, SEA, STEEL
from ..scenery import glitter, grid, gull, ripples, sky
from ..shapes import Shape, circle, land, line, polygon, rect, rounded

GROUND = PAPER
WATER, QUAY = 690, 880


def draw(canvas: Canvas) -> None:
    sky(canvas, GOLD, top=40, horizon=520)
    sky(canvas, CORAL, top=330, horizon=WATER + 40, strength=0.9)
    canvas.fill(circle(1110, 560, 205), BRICK)
    canvas.shade(circle(1110, 560, 205), OCHRE, start=(0, 730), end=(0, 330), strength=0.55)
    canvas.fill(land("0,640 240,600 520,632 800,618 1040,660 1300,640 1600,606"), MIST, opacity=0.55)
    canvas.fill(rect(0, WATER, 1600, 310), SEA)
    canvas.shade(rect(0, WATER, 1600, 310), GOLD, start=(0, 840), end=(0, WATER), strength=0.5)
    glitter(canvas, GOLD, column=(1110, 150, WATER + 4, 900), count=16, opacity=0.85)
    ripples(canvas, DEEP, area=(0, WATER + 20, 1600, QUAY), count=46, opacity=0.4)
    _ship(canvas)
    for x, size, colour in ((1260, 0.84, STEEL), (830, 0.92, BLUE), (330, 1.0, INK)):
        _crane(canvas, x, size, colour=colour)
    _quay(canvas)
    for x, y, size in ((640, 170, 26), (705, 215, 18), (1190, 150, 20)):
        canvas.fill(gull(x, y, size, tilt=3), INK)


def _ship(canvas: Canvas) -> None:
    canvas.fill(polygon("205,828 1408,828 1360,880 260,880"), NIGHT, opacity=0.35)
    boxes = (BRICK, OCHRE, STEEL, JADE, CORAL, BLUE, SAND)
    for i, (x, y) in enumerate(grid((224, 581), columns=18, rows=4, step=(66, 31))):
        if i % 18 not in (5, 6) and canvas.random.random() > (0.55, 0.25, 0.06, 0)[i // 18]:
            colour = boxes[int(canvas.random.integers(len(boxes)))]
            canvas.fill(rect(x, y, 63, 29), colour)
            canvas.fill(rect(x, y + 22, 63, 7), INK, opacity=0.22)
    canvas.fill(rounded(548, 490, 128, 220, radius=8), PALE)
    canvas.fill(rect(530, 518, 164, 14), INK)
    for x, y in grid((562, 552), columns=4, rows=4, step=(27, 36)):
        canvas.fill(rect(x, y, 18, 15), INK)
    canvas.fill(rect(584, 432, 52, 60), BRICK)
    canvas.fill(rect(584, 444, 52, 13), PAPER)
    hull = polygon("150,705 1470,705 1412,830 200,830")
    canvas.fill(hull, INK)
    canvas.fill(rect(100, 796, 1400, 40), RUST, inside=hull)
    canvas.fill(rect(100, 705, 1400, 9), PALE, inside=hull)


def _crane(canvas: Canvas, x: float, size: float, *, colour: tuple[int, int, int]) -> None:
    def at(px: float, py: float) -> tuple[float, float]:
        return x + px * size, QUAY + py * size

    frame: Shape = []
    for a, b, width in (
        ((-95, 0), (-78, -560), 20),
        ((95, 0), (78, -560), 20),
        ((-92, -170), (92, -170), 18),
        ((-200, -420), (150, -420), 26),
        ((-92, -170), (80, -410), 9),
        ((92, -170), (-80, -410), 9),
        ((-78, -560), (78, -560), 16),
        ((-78, -555), (0, -690), 14),
        ((78, -555), (0, -690), 14),
        ((0, -690), (-195, -432), 6),
        ((78, -430), (232, -800), 22),
        ((0, -690), (205, -740), 5),
        ((0, -690), (160, -630), 5),
    ):
        frame += line(at(*a), at(*b), width * size)
    canvas.fill(frame, colour)
    house = (*at(-215, -478), 92 * size, 58 * size)
    canvas.fill(rounded(*house, radius=4), BRICK)
    canvas.fill(rect(house[0] + 12, house[1] + 12, 22 * size, 16 * size), GOLD)
    cab = (*at(16, -408), 44 * size, 40 * size)
    canvas.fill(rounded(*cab, radius=4), OCHRE)
    canvas.fill(rect(cab[0] + 6, cab[1] + 16, 30 * size, 14 * size), INK)
    for foot in (-95, 95):
        canvas.fill(rounded(*at(foot - 34, -22), 68 * size, 24 * size, radius=8), NIGHT)


def _quay(canvas: Canvas) -> None:
    canvas.fill(rect(0, QUAY, 1600, 120), INK)
    canvas.fill(rect(0, QUAY, 1600, 8), SAND)
    for x in range(40, 1600, 190):
        canvas.fill(rounded(x, QUAY - 24, 34, 30, radius=8), NIGHT)
        canvas.fill(rounded(x - 7, QUAY - 30, 48, 13, radius=6), NIGHT)
    for x in range(0, 1600, 110):
        canvas.fill(rounded(x + 20, QUAY + 36, 46, 60, radius=10), NIGHT, opacity=0.7)
