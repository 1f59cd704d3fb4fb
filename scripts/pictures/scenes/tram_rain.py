"""A red tram comes towards us in the rain, its lights mirrored on the wet street."""

from ..canvas import Canvas
from ..palette import BLUE, BRICK, CORAL, GOLD, INK, MIST, NIGHT, OCHRE, PAPER, RUST, SAND, STEEL, WHITE
from ..scenery import glitter, grid, person, sky
from ..shapes import circle, flip, line, polygon, rect, rounded, sector, stroke

GROUND = STEEL
STREET = 640


def draw(canvas: Canvas) -> None:
    sky(canvas, MIST, top=40, horizon=560)
    _houses(canvas)
    canvas.fill(rect(0, STREET, 1600, 360), INK)
    canvas.shade(rect(0, STREET, 1600, 360), STEEL, start=(0, 820), end=(0, STREET), strength=0.85)
    for left in (True, False):
        canvas.fill(
            polygon(
                (760 if left else 836, STREET),
                (766 if left else 842, STREET),
                (560 if left else 1190, 1000),
                (526 if left else 1150, 1000),
            ),
            PAPER,
            opacity=0.35,
        )
    canvas.fill(line((0, 130), (800, 380), 3) + line((1600, 90), (800, 380), 3) + line((800, 0), (800, 300), 3), NIGHT)
    _mirrored(canvas)
    _tram(canvas)
    _walkers(canvas)
    for _ in range(150):
        x, y = canvas.random.random() * 1700, canvas.random.random() * 1000
        long = 34 + 50 * canvas.random.random()
        canvas.fill(line((x, y), (x - long * 0.28, y + long), 2), WHITE, opacity=0.3)
    for _ in range(34):
        x, y = canvas.random.random() * 1600, 690 + canvas.random.random() * 300
        canvas.fill(stroke([(x - 11, y), (x, y + 3), (x + 11, y)], 2), PAPER, opacity=0.5)


def _houses(canvas: Canvas) -> None:
    for x, top, width, colour in (
        (-20, 120, 250, BLUE),
        (220, 190, 190, INK),
        (396, 260, 150, BLUE),
        (532, 330, 110, STEEL),
        (1390, 100, 240, INK),
        (1200, 200, 200, BLUE),
        (1060, 270, 150, INK),
        (966, 336, 104, STEEL),
    ):
        canvas.fill(rect(x, top, width, STREET - top), colour)
        step = width / 4.2
        for i, (wx, wy) in enumerate(
            grid((x + step * 0.4, top + 30), columns=4, rows=int((STREET - top) / 92), step=(step, 88))
        ):
            lit = (i * 7 + int(x)) % 5 == 0
            canvas.fill(rect(wx, wy, step * 0.52, 48), GOLD if lit else NIGHT, opacity=1 if lit else 0.45)
    canvas.shade(rect(0, 0, 1600, STREET), MIST, start=(0, 120), end=(0, STREET), strength=0.4)


def _tram(canvas: Canvas) -> None:
    canvas.fill(
        line((800, 300), (742, 350), 5)
        + line((742, 350), (800, 392), 5)
        + line((800, 300), (858, 350), 5)
        + line((858, 350), (800, 392), 5),
        NIGHT,
    )
    canvas.fill(rounded(620, 386, 360, 60, radius=22), RUST)
    body = rounded(600, 410, 400, 390, radius=44)
    canvas.fill(body, BRICK)
    canvas.shade(body, RUST, start=(800, 0), end=(1010, 0), strength=0.9)
    canvas.fill(rounded(690, 400, 220, 56, radius=12), NIGHT)
    canvas.fill(line((772, 412), (806, 412), 7) + line((806, 409), (784, 445), 7), GOLD)
    canvas.fill(rect(826, 424, 60, 7) + rect(826, 436, 44, 7), GOLD)
    glass = rounded(632, 470, 336, 170, radius=26)
    canvas.fill(glass, INK)
    canvas.fill(polygon("640,640 760,470 820,470 700,640"), STEEL, inside=glass, opacity=0.7)
    canvas.fill(person(850, 740, 210), NIGHT, inside=glass)
    canvas.fill(rect(797, 470, 6, 170), BRICK)
    canvas.fill(stroke([(720, 640), (770, 540)], 5), NIGHT)
    canvas.fill(rect(600, 668, 400, 20), PAPER)
    for x in (666, 934):
        canvas.fill(circle(x, 728, 30), PAPER)
        canvas.fill(circle(x, 728, 21), GOLD)
        canvas.glow((x, 728), 150, GOLD, strength=0.75)
    canvas.fill(rounded(636, 776, 328, 34, radius=10), NIGHT)
    canvas.fill(rect(740, 712, 120, 30), INK)


def _mirrored(canvas: Canvas) -> None:
    canvas.fill(flip(rounded(600, 410, 400, 390, radius=44), 806, squash=0.48), RUST, opacity=0.75)
    canvas.fill(flip(rounded(632, 470, 336, 170, radius=26), 806, squash=0.48), NIGHT, opacity=0.7)
    for x in (666, 934):
        glitter(canvas, GOLD, column=(x, 30, 816, 996), count=12, opacity=0.8)
    glitter(canvas, PAPER, column=(800, 160, 870, 900), count=3, opacity=0.3)
    glitter(canvas, OCHRE, column=(120, 26, 680, 860), count=9, opacity=0.35)
    glitter(canvas, OCHRE, column=(1460, 26, 680, 860), count=9, opacity=0.35)


def _walkers(canvas: Canvas) -> None:
    for x, base, size, colour in ((300, 880, 300, CORAL), (1290, 830, 230, OCHRE), (1390, 824, 220, SAND)):
        canvas.fill(flip(person(x, base, size), base, squash=0.5), NIGHT, opacity=0.5)
        canvas.fill(person(x, base, size, stride=0.12, coat=0.28), NIGHT)
        top = base - size * 0.86
        canvas.fill(line((x + size * 0.12, base - size * 0.55), (x + size * 0.12, top - size * 0.2), 5), NIGHT)
        canopy = sector((x + size * 0.12, top), size * 0.42, start=180, end=360)
        canvas.fill(canopy, colour)
        canvas.shade(canopy, NIGHT, start=(x, 0), end=(x + size * 0.6, 0), strength=0.4)
