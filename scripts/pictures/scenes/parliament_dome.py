"""The domed Assembly on its steps, with flags on both sides and a wide sky."""

from ..canvas import Canvas
from ..palette import (
    BLUE,
    BRICK,
    CORAL,
    DEEP,
    FOAM,
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
from ..scenery import cloud, flag, grid, gull, person, sky
from ..shapes import Shape, arch, circle, ellipse, land, polygon, rect, rounded, sector

GROUND = MIST


def draw(canvas: Canvas) -> None:
    sky(canvas, PAPER, top=0, horizon=640)
    canvas.fill(circle(420, 330, 120), GOLD, opacity=0.85)
    for x, y, width in ((60, 400, 520), (1080, 250, 440), (1240, 480, 420), (300, 180, 260)):
        canvas.fill(cloud(x, y, width), WHITE, opacity=0.92)
    canvas.fill(land("0,700 200,640 420,690 1180,690 1400,630 1600,690"), JADE)
    canvas.fill(land("0,740 180,700 330,730 1270,730 1440,690 1600,740"), SEA)
    _dome(canvas)
    _wings(canvas)
    _portico(canvas)
    _square(canvas)
    for x in (250, 1350):
        pole, cloth = flag(x, 850, 420, out=150)
        canvas.fill(pole, INK)
        canvas.fill(cloth, SEA)
        half = len(cloth[0]) // 2
        band = [(px, py + 36) for px, py in cloth[0][:half]] + [(px, py - 36) for px, py in cloth[0][half:]]
        canvas.fill([band], GOLD)
    for x, y, size in ((1090, 150, 22), (1150, 190, 15), (1030, 205, 13)):
        canvas.fill(gull(x, y, size, tilt=2), INK)


def _dome(canvas: Canvas) -> None:
    canvas.fill(rect(596, 400, 408, 120), SAND)
    for x in range(604, 1000, 36):
        canvas.fill(arch(x, 424, 20, 76), INK, opacity=0.85)
    canvas.fill(rect(580, 386, 440, 20) + rect(580, 504, 440, 20), PAPER)
    shell = sector((800, 386), 204, start=180, end=360)
    canvas.fill(shell, SEA)
    for share in (0.93, 0.62, 0.22):
        rib = ellipse(800, 386, 204 * share, 204)
        canvas.fill(rib, FOAM, opacity=0.55, inside=shell, without=ellipse(800, 386, 204 * share - 7, 203))
    canvas.shade(shell, DEEP, start=(760, 0), end=(1010, 0), strength=0.95)
    canvas.fill(rect(590, 372, 420, 16), GOLD)
    canvas.fill(rect(762, 128, 76, 64), PAPER)
    for x in (770, 793, 816):
        canvas.fill(arch(x, 138, 14, 50), INK)
    canvas.fill(sector((800, 130), 42, start=180, end=360), JADE)
    canvas.fill(rect(797, 40, 6, 52) + circle(800, 84, 9), INK)
    canvas.fill(polygon("803,42 858,54 803,68"), BRICK)
    canvas.shade(rect(580, 386, 440, 140), INK, start=(800, 0), end=(1080, 0), strength=0.6)


def _wings(canvas: Canvas) -> None:
    for x in (330, 1000):
        canvas.fill(rect(x, 560, 270, 250), SAND)
        canvas.fill(rect(x - 12, 548, 294, 18), PAPER)
        for wx, wy in grid((x + 24, 596), columns=5, rows=2, step=(47, 104)):
            canvas.fill(arch(wx, wy, 28, 72), INK, opacity=0.88)
            canvas.fill(rect(wx - 4, wy + 72, 36, 6), PAPER)
    canvas.shade(rect(330, 548, 940, 262), INK, start=(760, 0), end=(1330, 0), strength=0.5)
    canvas.fill(rect(590, 520, 420, 300), PALE)
    canvas.shade(rect(590, 520, 420, 300), STEEL, start=(590, 0), end=(1010, 0), strength=0.8)


def _portico(canvas: Canvas) -> None:
    canvas.fill(rect(584, 590, 432, 230), BLUE)
    canvas.fill(arch(762, 650, 76, 170), NIGHT)
    canvas.fill(polygon("556,570 800,470 1044,570"), PAPER)
    canvas.fill(polygon("606,560 800,482 994,560"), SAND)
    canvas.fill(circle(800, 532, 22), BRICK)
    canvas.fill(circle(800, 532, 12), GOLD)
    canvas.fill(rect(556, 570, 488, 26), PAPER)
    for x in range(580, 1030, 58):
        column: Shape = rect(x, 604, 28, 206)
        canvas.fill(rect(x - 6, 594, 40, 12) + rect(x - 6, 804, 40, 14), PAPER)
        canvas.fill(column, WHITE)
        canvas.shade(column, STEEL, start=(x + 8, 0), end=(x + 30, 0), strength=0.75)
    canvas.shade(polygon("556,570 800,470 1044,570 1044,596 556,596"), INK, start=(820, 0), end=(1150, 0), strength=0.4)


def _square(canvas: Canvas) -> None:
    canvas.fill(rect(0, 850, 1600, 150), OCHRE)
    canvas.shade(rect(0, 850, 1600, 150), SAND, start=(0, 1000), end=(0, 850), strength=0.8)
    for step in range(5):
        canvas.fill(rect(540 - step * 26, 816 + step * 14, 520 + step * 52, 15), (PAPER, PALE)[step % 2])
    canvas.fill(rect(300, 806, 240, 46) + rect(1060, 806, 240, 46), STEEL)
    canvas.fill(rect(300, 806, 240, 8) + rect(1060, 806, 240, 8), PALE)
    for x, base, height, stride in (
        (395, 944, 100, 0.14),
        (452, 950, 96, 0.1),
        (700, 900, 74, 0.12),
        (905, 920, 84, 0.14),
        (1130, 960, 108, 0.1),
        (1192, 962, 100, 0.13),
        (1480, 914, 82, 0.12),
    ):
        canvas.fill(
            polygon((x - 8, base), (x + 8, base), (x + height * 1.3, base + 30), (x + height * 1.1, base + 34)),
            INK,
            opacity=0.35,
        )
        canvas.fill(person(x, base, height, stride=stride), (INK, BRICK, DEEP, CORAL)[int(x) % 4])
    for x in (120, 1500):
        canvas.fill(rect(x - 5, 740, 10, 120), INK)
        canvas.fill(rounded(x - 62, 600, 124, 170, radius=62), DEEP)
        canvas.shade(rounded(x - 62, 600, 124, 170, radius=62), NIGHT, start=(x, 0), end=(x + 70, 0), strength=0.5)
