"""A hand lowers a folded paper into a ballot box."""

from ..canvas import Canvas
from ..palette import BLUE, BRICK, GOLD, INK, JADE, NIGHT, OCHRE, PALE, PAPER, RUST, SAND, SEA, STEEL, WHITE
from ..shapes import Shape, blob, circle, line, polygon, rect, rounded, smooth, stroke, turn

GROUND = SAND


def draw(canvas: Canvas) -> None:
    for i in range(24):
        a = i * 15
        canvas.fill(turn(polygon("800,420 1900,300 1900,445"), a, about=(800, 420)), GOLD, opacity=0.5)
    canvas.fill(circle(800, 420, 330), PAPER)
    canvas.fill(rect(0, 860, 1600, 140), BRICK)
    canvas.shade(rect(0, 860, 1600, 140), RUST, start=(0, 860), end=(0, 1000))
    canvas.fill(polygon("470,905 1130,905 1420,960 640,960"), RUST)
    _paper(canvas)
    _box(canvas)
    _hand(canvas)


def _box(canvas: Canvas) -> None:
    canvas.fill(polygon("430,560 520,490 1080,490 1170,560"), STEEL)
    canvas.fill(polygon("610,538 632,514 968,514 990,538"), NIGHT)
    canvas.fill(polygon("648,538 690,430 950,466 930,538"), WHITE)
    canvas.shade(polygon("648,538 690,430 950,466 930,538"), STEEL, start=(0, 470), end=(0, 560), strength=0.7)
    front = rect(430, 556, 740, 350)
    canvas.fill(front, BLUE)
    canvas.shade(front, INK, start=(500, 560), end=(1250, 980), strength=0.95)
    canvas.fill(rect(410, 548, 780, 42), INK)
    canvas.fill(rect(410, 548, 780, 7), STEEL)
    canvas.fill(rect(430, 590, 740, 16), NIGHT, opacity=0.4)
    seal = circle(800, 742, 84)
    canvas.fill(seal, PAPER)
    canvas.fill(circle(800, 742, 70), BLUE)
    canvas.fill(stroke("762,744 792,774 844,708", 20), GOLD)
    for x in (480, 1120):
        for y in (640, 860):
            canvas.fill(circle(x, y, 10), STEEL)
    canvas.fill(rounded(1106, 570, 44, 60, radius=10), OCHRE)
    canvas.fill(circle(1128, 592, 7) + rect(1125, 592, 6, 22), INK)


def _paper(canvas: Canvas) -> None:
    canvas.fill(polygon("700,300 948,330 930,540 650,540"), WHITE)


def _hand(canvas: Canvas) -> None:
    """A sleeve from the upper right; the thumb lies over the paper, the fingers behind it."""
    sheet = polygon("676,262 952,296 926,524 652,524")
    fingers: Shape = []
    for a, b in (
        ((1010, 210), (846, 236)),
        ((1010, 250), (828, 284)),
        ((1020, 292), (840, 330)),
        ((1030, 330), (868, 372)),
    ):
        fingers += stroke([a, b], 52, end_width=42)
    canvas.fill(fingers, OCHRE)
    canvas.shade(fingers, RUST, start=(1000, 0), end=(820, 0), strength=0.35)
    canvas.fill(sheet, WHITE)
    canvas.shade(sheet, STEEL, start=(700, 0), end=(990, 0), strength=0.45)
    canvas.fill(line((814, 279), (789, 524), 4), STEEL, opacity=0.5)
    for i in range(4):
        canvas.fill(line((712, 330 + i * 42), (768, 336 + i * 42), 8), BLUE, opacity=0.55)
    palm = blob("935,214 1020,150 1120,130 1190,190 1180,280 1110,340 1030,360 960,330")
    canvas.fill(palm, GOLD)
    thumb = stroke(smooth("1060,300 990,318 920,318 862,300"), 76, end_width=48)
    canvas.fill(thumb, GOLD)
    canvas.fill(blob("852,288 878,280 900,288 896,306 868,310 850,302"), PAPER, opacity=0.8)
    canvas.shade(palm + thumb, OCHRE, start=(1000, 180), end=(1060, 380), strength=0.9)
    canvas.fill(polygon("1098,128 1186,96 1260,250 1150,318"), PAPER)
    sleeve = polygon("1150,92 1640,-160 1700,240 1240,300")
    canvas.fill(sleeve, SEA)
    canvas.shade(sleeve, NIGHT, start=(1320, 60), end=(1420, 300), strength=0.6)
    for k in range(3):
        canvas.fill(circle(1196 + k * 46, 240 - k * 8, 9), JADE if k else PALE)
