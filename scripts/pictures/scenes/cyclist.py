"""A lone racing cyclist climbs a mountain road in front of a large sun."""

from ..canvas import Canvas
from ..palette import BLUE, BRICK, CORAL, DEEP, GOLD, INK, MIST, NIGHT, OCHRE, PALE, PAPER, SAND, SEA, STEEL, WHITE
from ..scenery import cloud, gull, sky
from ..shapes import Point, Shape, circle, ellipse, land, line, polygon, rect, rounded, smooth, stroke

GROUND = SAND
REAR, FRONT, CRANK = (640.0, 738.0), (936.0, 702.0), (776.0, 730.0)


def draw(canvas: Canvas) -> None:
    sky(canvas, CORAL, top=200, horizon=900, strength=0.75)
    canvas.fill(circle(800, 440, 330), GOLD)
    canvas.shade(circle(800, 440, 330), OCHRE, start=(0, 300), end=(0, 770), strength=0.9)
    for x, y, width in ((60, 260, 380), (1180, 330, 360), (250, 430, 260)):
        canvas.fill(cloud(x, y, width), PAPER, opacity=0.85)
    canvas.fill(polygon("-40,700 180,470 330,600 520,380 760,640 900,560 1130,700 -40,740"), MIST)
    canvas.fill(
        polygon("520,380 450,458 500,470 530,450 560,490 606,474") + polygon("180,470 132,520 172,530 196,510 232,516"),
        PAPER,
    )
    canvas.fill(polygon("860,720 1120,500 1240,590 1420,390 1700,640 1700,760 860,760"), STEEL)
    canvas.fill(polygon("1420,390 1352,466 1400,480 1428,456 1460,492 1496,460"), PAPER)
    canvas.fill(land("0,720 260,650 560,700 880,650 1200,700 1600,620"), SEA)
    _bends(canvas)
    canvas.fill(polygon("-20,930 1620,730 1620,1000 -20,1000"), INK)
    canvas.fill(polygon("-20,930 1620,730 1620,742 -20,942"), PALE)
    for k in range(9):
        x = 20 + k * 190
        canvas.fill(
            polygon((x, 980 - x * 0.122), (x + 90, 969 - x * 0.122), (x + 90, 977 - x * 0.122), (x, 988 - x * 0.122)),
            PAPER,
            opacity=0.7,
        )
    for k in range(8):
        x = 60 + k * 215
        canvas.fill(rounded(x, 860 - x * 0.122, 16, 62, radius=4), WHITE)
        canvas.fill(rect(x, 870 - x * 0.122, 16, 12), BRICK)
    _rider(canvas)
    for x, y, size in ((1090, 190, 20), (1150, 226, 14)):
        canvas.fill(gull(x, y, size, tilt=3), INK)


def _bends(canvas: Canvas) -> None:
    """The road behind, in hairpins, and firs beside it."""
    near = land("0,800 300,730 620,760 980,720 1300,740 1600,660")
    canvas.fill(near, DEEP)
    canvas.fill(
        stroke(smooth("-20,880 240,830 470,800 520,772 400,752 250,752 236,735 330,712"), 20, end_width=6),
        SAND,
        opacity=0.8,
    )
    for x, y, size in (
        (90, 790, 66),
        (150, 780, 50),
        (620, 790, 54),
        (670, 800, 70),
        (1150, 760, 60),
        (1210, 768, 84),
        (1280, 760, 58),
        (1480, 720, 76),
        (1546, 704, 60),
    ):
        for k in range(3):
            canvas.fill(
                polygon(
                    (x - size * (0.34 - 0.07 * k), y - size * 0.4 * k),
                    (x, y - size * (0.75 + 0.4 * k)),
                    (x + size * (0.34 - 0.07 * k), y - size * 0.4 * k),
                ),
                NIGHT if size > 62 else INK,
            )


def _rider(canvas: Canvas) -> None:
    """Bicycle and rider, leaning with the slope of the road: seven degrees."""
    hip = (712.0, 540.0)
    for hub in (REAR, FRONT):
        _wheel(canvas, hub)
    _leg(canvas, hip, knee=(806, 612), foot=(748, 690), colour=INK)
    _frame(canvas)
    _leg(canvas, hip, knee=(838, 640), foot=(804, 766), colour=NIGHT)
    back: Shape = [smooth("690,556 686,510 740,444 822,398 884,398 898,430 850,480 770,548")]
    canvas.fill(back, PAPER)
    canvas.fill(line((760, 400), (800, 560), 40), BRICK, inside=back)
    canvas.shade(back, BLUE, start=(800, 430), end=(830, 560), strength=0.5)
    canvas.fill(stroke("868,424 880,500 946,534", 30, end_width=20), PAPER)
    canvas.fill(stroke("880,500 946,534", 24, end_width=20), CORAL)
    canvas.fill(stroke("884,402 918,376", 34) + ellipse(934, 358, 34, 38), CORAL)
    canvas.fill([[(884, 352), *smooth("884,352 892,312 936,298 974,318 984,346"), (960, 350)]], BRICK)
    canvas.fill(stroke(smooth("900,330 936,314 968,326"), 6), PAPER)


def _wheel(canvas: Canvas, hub: Point) -> None:
    canvas.fill(circle(*hub, 106), NIGHT, without=circle(*hub, 97))
    canvas.fill(circle(*hub, 95), NIGHT, without=circle(*hub, 91), opacity=0.6)
    for k in range(9):
        dx, dy = circle(0, 0, 96)[0][k * 10]
        canvas.fill(line((hub[0] - dx, hub[1] - dy), (hub[0] + dx, hub[1] + dy), 1.4), NIGHT, opacity=0.7)
    canvas.fill(circle(*hub, 9), NIGHT)


def _frame(canvas: Canvas) -> None:
    tubes = line(REAR, CRANK, 10) + line(REAR, (728, 590), 10) + line(CRANK, (722, 574), 10)
    tubes += line(CRANK, (888, 574), 10) + line((728, 592), (884, 560), 10) + line((880, 552), FRONT, 10)
    canvas.fill(tubes, BRICK)
    bars = stroke(smooth("882,552 902,534 946,530 966,552 950,580 926,578"), 10)
    canvas.fill(line((722, 580), (716, 560), 9) + rounded(684, 550, 74, 14, radius=7) + bars, NIGHT)
    canvas.fill(circle(*CRANK, 27), NIGHT, without=circle(*CRANK, 17))
    canvas.fill(line(CRANK, (806, 780), 9) + line((790, 784), (824, 778), 9), NIGHT)


def _leg(canvas: Canvas, hip: Point, *, knee: Point, foot: Point, colour: tuple[int, int, int]) -> None:
    canvas.fill(stroke([(hip[0] + 14, hip[1] + 4), knee], 56, end_width=36), colour)
    canvas.fill(stroke([knee, foot], 32, end_width=18), CORAL)
    canvas.fill(stroke([(foot[0] - 12, foot[1] + 6), (foot[0] + 38, foot[1] + 12)], 20, end_width=14), WHITE)
