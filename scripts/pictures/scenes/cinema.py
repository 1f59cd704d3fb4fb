"""The audience as silhouettes before a bright cinema screen."""

from ..canvas import Canvas
from ..palette import BRICK, CORAL, GOLD, INK, NIGHT, OCHRE, PAPER, RUST, WHITE, Colour
from ..scenery import cloud, gull
from ..shapes import (
    Point,
    Shape,
    circle,
    ellipse,
    land,
    line,
    move,
    place,
    polygon,
    rect,
    rounded,
    sector,
    smooth,
    stroke,
)

GROUND = NIGHT
ROWS: tuple[Colour, ...] = (INK, NIGHT, (8, 12, 24))
SCREEN = rect(250, 110, 1100, 560)


def draw(canvas: Canvas) -> None:
    for side in (0, 1):
        x = 0 if side == 0 else 1350
        canvas.fill(rect(x, 0, 250, 820), RUST)
        for k in range(5):
            canvas.shade(
                rect(x + k * 50, 0, 50, 820), NIGHT, start=(x + k * 50, 0), end=(x + k * 50 + 50, 0), strength=0.9
            )
        canvas.shade(
            rect(x, 0, 250, 820),
            NIGHT,
            start=(800 + (x - 700) * 0.5, 0),
            end=(0 if side == 0 else 1600, 0),
            strength=0.7,
        )
    canvas.fill(rect(0, 0, 1600, 84), RUST)
    for k in range(16):
        canvas.fill(sector((50 + k * 100, 70), 50, start=0, end=180), RUST if k % 2 else BRICK)
    canvas.shade(rect(0, 0, 1600, 130), NIGHT, start=(0, 130), end=(0, 0), strength=0.7)
    canvas.fill(rect(236, 96, 1128, 588), INK)
    _film(canvas)
    canvas.glow((800, 390), 1000, GOLD, strength=0.24)
    canvas.fill(polygon("1040,1060 1120,1060 1350,110 250,110"), PAPER, opacity=0.05)
    canvas.fill(rect(250, 684, 1100, 60), INK)
    canvas.shade(rect(0, 684, 1600, 140), GOLD, start=(0, 860), end=(0, 684), strength=0.25)
    for row, (y, size) in enumerate(((742, 0.62), (826, 0.84), (938, 1.12))):
        _row(canvas, y, size, row=row)


def _film(canvas: Canvas) -> None:
    """What they watch: two riders in dunes before an enormous sun."""
    canvas.fill(SCREEN, PAPER)
    canvas.shade(SCREEN, GOLD, start=(0, 110), end=(0, 480))
    canvas.shade(SCREEN, CORAL, start=(0, 300), end=(0, 660), strength=0.8)
    canvas.fill(circle(880, 400, 190), WHITE, opacity=0.95, inside=SCREEN)
    canvas.fill(cloud(330, 250, 260) + cloud(1080, 220, 220), PAPER, inside=SCREEN, opacity=0.8)
    canvas.fill(land("200,520 430,450 640,500 900,470 1130,520 1400,440", bottom=700), OCHRE, inside=SCREEN)
    dune = land("250,560 470,560 760,500 1000,560 1350,540", bottom=668)
    canvas.fill(dune, BRICK)
    ridge = smooth("764,494 716,540 800,590 740,640 780,680")
    canvas.fill([[*ridge, (1360, 680), (1360, 490)]], RUST, inside=dune)
    for x, y, size in ((690, 512, 1.0), (604, 526, 0.9)):
        body: Shape = (
            ellipse(x, y - 40 * size, 34 * size, 16 * size)
            + stroke([(x + 28 * size, y - 44 * size), (x + 46 * size, y - 74 * size)], 13 * size)
            + ellipse(x + 54 * size, y - 78 * size, 16 * size, 8 * size)
        )
        for leg in (-26, -16, 18, 28):
            body += line((x + leg * size, y - 36 * size), (x + leg * 1.15 * size, y + 4), 7 * size)
        body += stroke([(x, y - 48 * size), (x + 2, y - 88 * size)], 20 * size) + circle(
            x + 3, y - 106 * size, 10 * size
        )
        body += stroke(
            smooth([(x - 32 * size, y - 46 * size), (x - 46 * size, y - 30 * size), (x - 44 * size, y - 8 * size)]),
            6 * size,
        )
        canvas.fill(body, INK, inside=SCREEN)
    for x, y, size in ((1080, 330, 18), (1120, 356, 13)):
        canvas.fill(gull(x, y, size), INK)
    canvas.fill(rect(250, 110, 1100, 34) + rect(250, 636, 1100, 34), NIGHT)


def _row(canvas: Canvas, y: float, size: float, *, row: int) -> None:
    step = 150 * size
    for k in range(int(1700 / step) + 2):
        x = k * step - step * (0.5 if row % 2 else 0.2)
        seat = rounded(x + 8 * size, y, step - 16 * size, 400, radius=34 * size)
        canvas.fill(seat, BRICK if row == 0 else RUST)
        canvas.shade(seat, NIGHT, start=(0, y - 10), end=(0, y + 130 * size))
        if (k * 5 + row * 3) % 7 not in (2, 6):
            lean = 8 if (k + row) % 3 == 0 else -4
            _viewer(canvas, (x + step / 2, y), size, lean=lean, hair=(k + row) % 4, colour=ROWS[row])


def _viewer(canvas: Canvas, at: Point, size: float, *, lean: float, hair: int, colour: Colour) -> None:
    """A head from behind: short hair catches the light of the screen, long hair and a bun do not."""
    body = rounded(-62, -18, 124, 120, radius=46) + rect(-13 + lean / 2, -40, 26, 40) + ellipse(lean, -62, 34, 42)
    if hair == 1:
        body += ellipse(lean, -50, 46, 52)
    elif hair == 3:
        body += circle(lean, -112, 17)
    canvas.fill(place(body, at, size=size), colour)
    if hair in (0, 2):
        rim = move(stroke(smooth("-33,-76 -20,-98 0,-104 20,-98 33,-76"), 3.5), lean, 0)
        canvas.fill(place(rim, at, size=size), OCHRE, opacity=0.4)
