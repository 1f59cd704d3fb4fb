"""Tall bookshelves, an arched window with evening light, a ladder and a reading lamp."""

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
    RUST,
    SAND,
    SEA,
    STEEL,
    UMBER,
    WHITE,
)
from ..scenery import cloud
from ..shapes import arch, circle, ellipse, land, line, polygon, rect, rounded, sector

GROUND = UMBER
SPINES = (BRICK, OCHRE, SEA, BLUE, SAND, RUST, STEEL, JADE, INK, CORAL, PAPER, DEEP)
SHELVES = (70, 222, 374, 526, 678)


def draw(canvas: Canvas) -> None:
    canvas.shade(rect(0, 0, 1600, 1000), NIGHT, start=(0, 0), end=(0, 1000), strength=0.35)
    for left, right in ((40, 540), (1060, 1560)):
        _case(canvas, left, right)
    _window(canvas)
    canvas.fill(rect(0, 850, 1600, 150), RUST)
    canvas.shade(rect(0, 850, 1600, 150), NIGHT, start=(0, 850), end=(0, 1000), strength=0.7)
    canvas.fill(polygon("590,850 1010,850 1280,1000 480,1000"), GOLD, opacity=0.28)
    canvas.fill(line((350, 862), (236, 60), 12) + line((452, 862), (338, 60), 12), SAND)
    for k in range(11):
        y = 110 + k * 70
        x = 243 + (y - 110) * 0.142
        canvas.fill(line((x, y), (x + 103, y), 9), SAND)
    _table(canvas)


def _case(canvas: Canvas, left: float, right: float) -> None:
    canvas.fill(rect(left - 20, 20, right - left + 40, 840), UMBER)
    canvas.fill(rect(left, 40, right - left, 790), NIGHT)
    for shelf in SHELVES:
        x = left + 6
        while x < right - 40:
            wide, high = 16 + 24 * canvas.random.random(), 92 + 38 * canvas.random.random()
            if canvas.random.random() < 0.05:
                x += 40
                continue
            colour = SPINES[int(canvas.random.integers(len(SPINES)))]
            spine = rect(x, shelf + 136 - high, wide - 2, high)
            canvas.fill(spine, colour)
            canvas.fill(
                rect(x, shelf + 136 - high * 0.82, wide - 2, 5) + rect(x, shelf + 136 - high * 0.2, wide - 2, 5),
                GOLD if colour not in (OCHRE, SAND, PAPER) else RUST,
                opacity=0.7,
            )
            x += wide
        canvas.fill(rect(left - 6, shelf + 136, right - left + 12, 16), OCHRE)
        canvas.fill(rect(left - 6, shelf + 146, right - left + 12, 6), UMBER)
        canvas.shade(
            rect(left, shelf - 16, right - left, 60), NIGHT, start=(0, shelf + 44), end=(0, shelf - 16), strength=0.6
        )
    far = (left, left + 560) if left < 600 else (right, right - 560)
    canvas.shade(rect(left - 20, 20, right - left + 40, 840), NIGHT, start=(far[1], 0), end=(far[0], 0), strength=0.55)


def _window(canvas: Canvas) -> None:
    canvas.fill(arch(588, 40, 424, 800), OCHRE)
    glass = arch(612, 64, 376, 740)
    canvas.fill(glass, PALE)
    canvas.shade(glass, GOLD, start=(0, 160), end=(0, 700))
    canvas.fill(circle(860, 470, 84), WHITE)
    canvas.fill(cloud(640, 330, 220) + cloud(820, 250, 160), WHITE, opacity=0.8, inside=glass)
    canvas.fill(land("600,640 700,580 820,630 1000,590", bottom=804), MIST, inside=glass)
    for x, top, wide in ((600, 640, 90), (680, 600, 60), (748, 660, 100), (846, 620, 54), (904, 650, 100)):
        canvas.fill(rect(x, top, wide, 200), STEEL, inside=glass)
        canvas.fill(polygon((x - 6, top), (x + wide / 2, top - 40), (x + wide + 6, top)), RUST, inside=glass)
    canvas.fill(
        rect(794, 60, 12, 750) + rect(606, 246, 388, 10) + rect(606, 430, 388, 10) + rect(606, 614, 388, 10),
        OCHRE,
        inside=glass,
    )
    canvas.fill(rect(576, 800, 448, 50), SAND)
    canvas.fill(rect(576, 836, 448, 14), UMBER)
    canvas.glow((800, 440), 640, GOLD, strength=0.34)


def _table(canvas: Canvas) -> None:
    canvas.fill(polygon("700,884 1480,884 1560,930 640,930"), OCHRE)
    canvas.fill(rect(640, 930, 920, 22), UMBER)
    canvas.fill(rect(690, 952, 26, 60) + rect(1486, 952, 26, 60), UMBER)
    canvas.fill(ellipse(1290, 902, 60, 10), NIGHT)
    canvas.fill(rect(1285, 750, 10, 150), NIGHT)
    canvas.fill(rounded(1180, 700, 220, 64, radius=32), SEA)
    canvas.shade(rounded(1180, 700, 220, 64, radius=32), DEEP, start=(1240, 0), end=(1400, 0))
    canvas.fill(sector((1290, 764), 96, start=0, end=180), GOLD, inside=rect(1180, 758, 220, 14))
    canvas.fill(polygon("1190,766 1390,766 1520,900 1070,900"), GOLD, opacity=0.3)
    canvas.fill(polygon("900,900 1010,884 1120,900 1010,912"), WHITE)
    canvas.fill(polygon("900,900 1010,884 1010,896 910,910"), PALE)
    for k, colour in enumerate((BRICK, BLUE, JADE)):
        canvas.fill(rect(746 + k * 8, 872 - k * 22, 130 - k * 12, 22), colour)
        canvas.fill(rect(746 + k * 8, 876 - k * 22, 12, 14), PAPER)
