"""Chess pieces on a board in low light, and a fallen king."""

from collections.abc import Callable

from ..canvas import EVERYWHERE, Canvas
from ..palette import BLUE, BRICK, DEEP, GOLD, INK, NIGHT, OCHRE, PAPER, RUST, SAND, SEA, STEEL, UMBER, WHITE, Colour
from ..shapes import Point, Shape, circle, ellipse, lathe, polygon, rect, smooth, turn

GROUND = DEEP
PAWN = ((70, 0), (70, 22), (56, 30), (52, 44), (36, 60), (24, 120), (20, 150), (44, 160), (44, 170), (22, 176))
TALL = ((84, 0), (84, 26), (68, 36), (64, 54), (44, 74), (30, 150), (26, 250), (54, 264), (54, 278), (34, 286))
ROOK = (
    (84, 0),
    (84, 26),
    (68, 36),
    (64, 54),
    (48, 74),
    (40, 190),
    (58, 206),
    (62, 264),
    (40, 264),
    (40, 246),
    (18, 246),
    (18, 264),
    (0, 264),
)


def draw(canvas: Canvas) -> None:
    canvas.shade(EVERYWHERE, NIGHT, start=(500, 0), end=(1500, 700), strength=0.9)
    canvas.glow((380, 160), 900, OCHRE, strength=0.45)
    canvas.fill(circle(390, 210, 120), GOLD, opacity=0.18)
    _board(canvas)
    _piece(canvas, (1090, 640), 0.86, shape=_rook, dark=True)
    _piece(canvas, (560, 610), 0.8, shape=_bishop, dark=True)
    _piece(canvas, (1330, 650), 0.72, shape=_pawn, dark=True)
    _piece(canvas, (290, 650), 0.74, shape=_pawn, dark=True)
    _piece(canvas, (800, 700), 1.2, shape=_queen, dark=False)
    _fallen(canvas)
    _piece(canvas, (420, 850), 1.12, shape=_pawn, dark=False)
    _piece(canvas, (1420, 880), 1.3, shape=_bishop, dark=False)
    canvas.shade(EVERYWHERE, NIGHT, start=(0, 780), end=(0, 1060), strength=0.65)


def _board(canvas: Canvas) -> None:
    def at(column: float, row: float) -> Point:
        depth = row / 8
        return 800 + (column - 4) * (168 + 150 * depth**1.3), 540 + 560 * depth**1.35

    canvas.fill(polygon((at(0, 0)[0] - 40, 524), (at(8, 0)[0] + 40, 524), (2300, 1100), (-700, 1100)), UMBER)
    for row in range(8):
        for column in range(8):
            square = polygon(at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1))
            canvas.fill(square, SAND if (row + column) % 2 else BRICK)
    area = polygon(at(0, 0), at(8, 0), at(8, 8), at(0, 8))
    canvas.shade(area, NIGHT, start=(500, 560), end=(1560, 760), strength=0.6)
    canvas.glow((520, 700), 700, GOLD, strength=0.35, inside=area)


def _pawn(x: float, base: float) -> Shape:
    return lathe(x, base, PAWN) + circle(x, base - 206, 42)


def _rook(x: float, base: float) -> Shape:
    return lathe(x, base, ROOK)


def _bishop(x: float, base: float) -> Shape:
    head = [
        smooth(
            [(x, base - 400), (x + 46, base - 330), (x + 36, base - 290), (x - 36, base - 290), (x - 46, base - 330)],
            closed=True,
        )
    ]
    return lathe(x, base, TALL) + head + circle(x, base - 408, 14)


def _queen(x: float, base: float) -> Shape:
    crown = polygon(
        (x - 32, base - 284),
        (x - 62, base - 388),
        (x - 30, base - 350),
        (x - 20, base - 402),
        (x, base - 356),
        (x + 20, base - 402),
        (x + 30, base - 350),
        (x + 62, base - 388),
        (x + 32, base - 284),
    )
    beads = (
        circle(x - 62, base - 392, 10)
        + circle(x - 20, base - 408, 10)
        + circle(x + 20, base - 408, 10)
        + circle(x + 62, base - 392, 10)
    )
    return lathe(x, base, TALL) + crown + beads + circle(x, base - 372, 17)


def _king(x: float, base: float) -> Shape:
    crown = polygon(
        (x - 32, base - 284),
        (x - 56, base - 370),
        (x - 30, base - 386),
        (x + 30, base - 386),
        (x + 56, base - 370),
        (x + 32, base - 284),
    )
    return lathe(x, base, TALL) + crown + rect(x - 9, base - 450, 18, 70) + rect(x - 28, base - 432, 56, 18)


def _piece(canvas: Canvas, foot: Point, size: float, *, shape: Callable[[float, float], Shape], dark: bool) -> None:
    x, base = foot
    piece = [[(x + px * size, base + py * size) for px, py in part] for part in shape(0, 0)]
    shadow = [[(x + (px - x) + (base - py) * 0.9, base + (py - base) * -0.16) for px, py in part] for part in piece]
    canvas.fill(shadow, NIGHT, opacity=0.5)
    canvas.fill(ellipse(x, base, 84 * size, 20 * size), NIGHT if dark else UMBER)
    _model(canvas, piece, x, size, light=INK if dark else PAPER)


def _model(canvas: Canvas, piece: Shape, x: float, size: float, *, light: Colour) -> None:
    canvas.fill(piece, light)
    if light == PAPER:
        canvas.shade(piece, OCHRE, start=(x - 10 * size, 0), end=(x + 70 * size, 0), strength=0.9)
        canvas.shade(piece, RUST, start=(x + 20 * size, 0), end=(x + 100 * size, 0), strength=0.7)
        canvas.shade(piece, WHITE, start=(x - 10 * size, 0), end=(x - 60 * size, 0), strength=0.8)
    else:
        canvas.shade(piece, STEEL, start=(x - 6 * size, 0), end=(x - 62 * size, 0), strength=0.95)
        canvas.shade(piece, NIGHT, start=(x, 0), end=(x + 60 * size, 0))


def _fallen(canvas: Canvas) -> None:
    """The dark king on his side, in front of the queen."""
    about = (800.0, 900.0)
    king = turn(_king(800, 900), 78, about=about)
    king = [[(px + 20, py + 10) for px, py in part] for part in king]
    canvas.fill([[(px + 24, py + 66) for px, py in part] for part in king], NIGHT, opacity=0.45)
    canvas.fill(king, INK)
    canvas.shade(king, STEEL, start=(0, 840), end=(0, 740), strength=0.9)
    canvas.shade(king, NIGHT, start=(0, 830), end=(0, 960))
    base = turn(ellipse(800, 900, 86, 24), 78, about=about)
    canvas.fill([[(px + 20, py + 10) for px, py in part] for part in base], BLUE)
    canvas.fill(
        [[(px + 20, py + 10) for px, py in part] for part in turn(ellipse(800, 900, 66, 16), 78, about=about)], SEA
    )
