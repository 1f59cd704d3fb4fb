"""Old-town houses at night on both sides of a stair street, lit windows and a moon."""

from ..canvas import Canvas
from ..palette import (
    BLUE,
    BRICK,
    CORAL,
    DEEP,
    GOLD,
    INK,
    MIST,
    NIGHT,
    OCHRE,
    PALE,
    PAPER,
    RUST,
    SAND,
    SEA,
    STEEL,
    Colour,
)
from ..scenery import sky, stars
from ..shapes import Point, arch, circle, ellipse, line, mirror, polygon, rect, smooth, stroke

GROUND = NIGHT
LEFT = (
    (-40, 300, 250, STEEL, RUST),
    (180, 210, 190, BLUE, BRICK),
    (350, 330, 150, DEEP, INK),
    (480, 400, 110, STEEL, RUST),
)
RIGHT = (
    (1010, 390, 120, BLUE, INK),
    (1110, 300, 170, STEEL, BRICK),
    (1260, 220, 190, DEEP, RUST),
    (1430, 320, 240, BLUE, INK),
)


def draw(canvas: Canvas) -> None:
    sky(canvas, STEEL, top=0, horizon=900)
    stars(canvas, PAPER, below=420, count=90)
    canvas.fill(circle(800, 250, 128), PAPER)
    canvas.fill(circle(760, 220, 22) + circle(840, 280, 30) + circle(830, 200, 12), SAND)
    canvas.glow((800, 250), 470, MIST, strength=0.5)
    canvas.fill(
        polygon("690,560 690,450 740,400 790,450 790,560")
        + rect(722, 300, 36, 130)
        + polygon("716,304 740,236 764,304"),
        INK,
    )
    canvas.fill(rect(584, 500, 130, 200) + rect(780, 480, 250, 220), INK)
    canvas.fill(polygon("570,504 650,440 730,504") + polygon("770,484 850,420 930,484"), NIGHT)
    for x, y in ((620, 530), (664, 530), (820, 520), (900, 530), (960, 530), (735, 330)):
        canvas.fill(arch(x, y, 16, 28), GOLD)
    _stairs(canvas)
    for x, top, wide, wall, roof in (*LEFT[::-1], *RIGHT):
        _house(canvas, (x, top), wide, colours=(wall, roof))
    _lamps(canvas)
    _cat(canvas)


def _stairs(canvas: Canvas) -> None:
    for k in range(22):
        share = (k / 22) ** 1.5
        y = 600 + 420 * share
        left, right = 700 - 420 * share, 890 + 400 * share
        high = 8 + 36 * share
        canvas.fill(polygon((left, y), (right, y), (right + 16, y + high * 0.5), (left - 16, y + high * 0.5)), MIST)
        canvas.fill(
            polygon(
                (left - 16, y + high * 0.5),
                (right + 16, y + high * 0.5),
                (right + 18, y + high + 8),
                (left - 18, y + high + 8),
            ),
            BLUE,
        )
    canvas.shade(polygon("690,600 900,600 1330,1000 240,1000"), NIGHT, start=(0, 560), end=(0, 1040), strength=0.5)
    canvas.fill(polygon("560,1000 700,650 752,650 830,1000"), GOLD, opacity=0.12)


def _house(canvas: Canvas, corner: Point, wide: float, *, colours: tuple[Colour, Colour]) -> None:
    """A house on the left or right of the street; its lit edge is the one towards the moon."""
    x, top = corner
    left = x < 800
    near, far = (0.9, -0.3) if left else (0.1, 1.3)
    wall = rect(x, top, wide, 1000 - top)
    canvas.fill(wall, colours[0])
    canvas.shade(wall, NIGHT, start=(x + wide * near, top), end=(x + wide * far, 900), strength=0.85)
    peak = x + wide * (0.56 if left else 0.44)
    gable = polygon((x - 16, top + 4), (peak, top - wide * 0.48), (x + wide + 16, top + 4))
    canvas.fill(gable, colours[1])
    canvas.shade(gable, NIGHT, start=(800, 0), end=(800 + (x - 800) * 1.3, 0), strength=0.7)
    canvas.fill(rect(peak + wide * 0.2, top - wide * 0.42, wide * 0.1, wide * 0.3), NIGHT)
    columns, size = (3, wide * 0.15) if wide > 200 else (2, wide * 0.2)
    for row in range(4):
        for k in range(columns):
            at = (x + wide * (k + 0.5) / columns - size / 2, top + 40 + row * wide * 0.66)
            lit = (int(x) // 10 + row * 2 + k * 3) % 4 in (0, 3)
            _window(canvas, at, size, lit=lit, flowers=lit and row % 2 == 0)


def _window(canvas: Canvas, at: Point, size: float, *, lit: bool, flowers: bool) -> None:
    x, y = at
    pane = rect(x, y, size, size * 1.7)
    canvas.fill(rect(x - 5, y - 5, size + 10, size * 1.7 + 10), NIGHT)
    canvas.fill(pane, GOLD if lit else INK)
    if lit:
        canvas.shade(pane, OCHRE, start=(0, y), end=(0, y + size * 2))
        canvas.glow((x + size / 2, y + size), size * 2.4, GOLD, strength=0.4)
        curtain = polygon((x, y), (x + size * 0.4, y), (x, y + size * 1.1))
        canvas.fill(curtain + mirror(curtain, x + size / 2), CORAL, opacity=0.75)
    canvas.fill(rect(x + size / 2 - 2, y, 4, size * 1.7) + rect(x, y + size * 0.8, size, 4), NIGHT)
    canvas.fill(rect(x - 9, y + size * 1.7 + 4, size + 18, 8), MIST, opacity=0.7)
    if flowers:
        canvas.fill([part for b in range(4) for part in circle(x + b * size / 3, y + size * 1.66, size * 0.2)], SEA)


def _lamps(canvas: Canvas) -> None:
    for x, y, size in ((614, 640, 0.8), (1018, 700, 1.0)):
        reach = 60 * size * (1 if x < 800 else -1)
        canvas.fill(
            stroke(smooth([(x - reach * 0.5, y + 10), (x, y - 30 * size), (x + reach, y - 24 * size)]), 6), NIGHT
        )
        lx, ly = x + reach, y - 20 * size
        canvas.glow((lx, ly + 30 * size), 230 * size, GOLD, strength=0.8)
        canvas.fill(
            polygon(
                (lx - 20 * size, ly),
                (lx + 20 * size, ly),
                (lx + 13 * size, ly + 52 * size),
                (lx - 13 * size, ly + 52 * size),
            ),
            PAPER,
        )
        canvas.fill(
            polygon((lx - 25 * size, ly + 2), (lx, ly - 22 * size), (lx + 25 * size, ly + 2))
            + rect(lx - 15 * size, ly + 50 * size, 30 * size, 7 * size),
            NIGHT,
        )
    canvas.fill(stroke(smooth("540,470 700,540 860,530 1040,440"), 3), NIGHT)
    for x, y, colour in ((612, 508, PAPER), (690, 537, CORAL), (772, 540, PALE), (860, 530, SAND), (940, 498, BRICK)):
        canvas.fill(polygon((x - 22, y), (x + 22, y), (x + 18, y + 56), (x - 18, y + 52)), colour, opacity=0.92)


def _cat(canvas: Canvas) -> None:
    x, y = 700, 905
    canvas.fill(ellipse(x, y - 34, 30, 46), NIGHT)
    canvas.fill(
        circle(x + 6, y - 92, 24)
        + polygon((x - 16, y - 100), (x - 12, y - 132), (x + 6, y - 112))
        + polygon((x + 8, y - 112), (x + 26, y - 132), (x + 29, y - 100)),
        NIGHT,
    )
    canvas.fill(
        stroke(smooth([(x - 22, y), (x - 66, y - 4), (x - 84, y - 44), (x - 66, y - 66)]), 12, end_width=7), NIGHT
    )
    canvas.fill(circle(x + 0, y - 94, 3.4) + circle(x + 16, y - 94, 3.4), GOLD)
    canvas.fill(line((x - 60, y + 10), (x + 40, y + 10), 3), NIGHT, opacity=0.4)
