"""Rolling golden fields in rows, a lone tree, a farmhouse far away."""

from ..canvas import Canvas
from ..palette import (
    BRICK,
    CORAL,
    DEEP,
    GOLD,
    INK,
    JADE,
    MIST,
    OCHRE,
    PALE,
    PAPER,
    RUST,
    SAND,
    SEA,
    UMBER,
    WHITE,
    Colour,
)
from ..scenery import cloud, gull, sky
from ..shapes import Point, blob, circle, land, line, polygon, rect, smooth, stroke

GROUND = PALE


def draw(canvas: Canvas) -> None:
    sky(canvas, PAPER, top=0, horizon=430)
    canvas.fill(circle(360, 300, 110), WHITE)
    canvas.glow((360, 300), 420, GOLD, strength=0.5)
    for x, y, width in ((820, 180, 480), (1220, 290, 420), (60, 150, 240)):
        canvas.fill(cloud(x, y, width), WHITE, opacity=0.95)
    canvas.fill(land("0,470 260,410 560,450 860,390 1180,450 1600,400"), MIST)
    canvas.fill(land("0,520 300,480 640,500 1000,450 1300,490 1600,460"), JADE)
    _field(canvas, ((0, 560), (300, 530), (700, 560), (1100, 500), (1600, 540)), SAND, furrow=OCHRE, vanish=(1150, 300))
    _farm(canvas)
    _field(
        canvas,
        ((0, 610), (260, 640), (620, 650), (1000, 600), (1300, 590), (1600, 640)),
        GOLD,
        furrow=OCHRE,
        vanish=(500, 330),
    )
    _tree(canvas)
    _field(
        canvas, ((0, 700), (300, 730), (700, 790), (1100, 760), (1600, 690)), OCHRE, furrow=UMBER, vanish=(1000, 420)
    )
    _ears(canvas)
    for x, y, size in ((600, 250, 16), (650, 280, 12), (560, 290, 11)):
        canvas.fill(gull(x, y, size, tilt=2), INK)


def _field(canvas: Canvas, ridge: tuple[Point, ...], colour: Colour, *, furrow: Colour, vanish: Point) -> None:
    """A field whose furrows run towards a point behind its ridge."""
    shape = land(*ridge)
    canvas.fill(shape, colour)
    for x in range(-2600, 4400, 110):
        foot = (float(x), 1080.0)
        canvas.fill(polygon(vanish, foot, (foot[0] + 42, foot[1])), furrow, opacity=0.34, inside=shape)
    top = min(y for _, y in ridge)
    canvas.shade(shape, RUST, start=(0, top + 20), end=(0, top + 420), strength=0.28)
    canvas.fill(stroke(smooth(ridge), 5), PAPER, opacity=0.5)


def _farm(canvas: Canvas) -> None:
    for x, y, r in ((1010, 520, 26), (1046, 514, 34), (1262, 512, 30), (1296, 520, 22)):
        canvas.fill(circle(x, y, r), DEEP)
    canvas.fill(rect(1090, 462, 92, 66), WHITE)
    canvas.fill(polygon("1078,466 1136,420 1194,466"), BRICK)
    canvas.fill(rect(1182, 480, 66, 48), CORAL)
    canvas.fill(polygon("1176,482 1190,452 1242,452 1256,482"), RUST)
    canvas.fill(rect(1150, 424, 12, 26), INK)
    canvas.fill(
        rect(1106, 482, 14, 18) + rect(1150, 482, 14, 18) + rect(1128, 500, 16, 28) + rect(1204, 496, 24, 32), INK
    )


def _tree(canvas: Canvas) -> None:
    canvas.fill(polygon("404,706 450,700 900,742 760,770"), UMBER, opacity=0.3)
    canvas.fill(stroke(smooth("430,720 428,620 436,520"), 30, end_width=14), INK)
    canvas.fill(
        stroke([(430, 610), (378, 540)], 12, end_width=6) + stroke([(432, 590), (492, 520)], 12, end_width=6), INK
    )
    crown = blob("300,530 290,450 350,380 440,350 530,385 580,460 560,540 490,570 420,556 350,574")
    canvas.fill(crown, DEEP)
    canvas.fill(blob("316,500 320,440 370,396 440,374 500,400 490,440 420,450 390,500 340,520"), SEA)
    canvas.fill(blob("344,460 366,420 420,398 446,414 400,440 372,474"), JADE)


def _ears(canvas: Canvas) -> None:
    """The ears of wheat at our feet."""
    for i in range(46):
        x = i * 36 - 20 + 16 * canvas.random.random()
        height = 120 + 120 * canvas.random.random()
        lean = 20 + 36 * canvas.random.random()
        tip = (x + lean, 1010 - height)
        canvas.fill(stroke(smooth([(x, 1010), (x + lean * 0.2, 1010 - height * 0.6), tip]), 5, end_width=3), UMBER)
        for k in range(6):
            gx, gy = tip[0] - k * lean * 0.05, tip[1] + k * 15
            for side in (-1, 1):
                canvas.fill(
                    blob((gx, gy + 12), (gx + side * 11, gy), (gx + side * 9, gy - 15), (gx + side * 1, gy - 4)),
                    GOLD if side < 0 else SAND,
                )
        canvas.fill(line(tip, (tip[0] + 8, tip[1] - 44), 2.4), SAND)
