"""A striped lighthouse throws its beam over high waves under dark clouds."""

from ..canvas import Canvas
from ..palette import (
    BLUE,
    BRICK,
    DEEP,
    FOAM,
    GOLD,
    INK,
    JADE,
    MIST,
    NIGHT,
    OCHRE,
    PAPER,
    RUST,
    SEA,
    STEEL,
    WHITE,
    Colour,
)
from ..scenery import beam, sky
from ..shapes import Shape, blob, circle, line, polygon, rect, rounded, smooth, stroke

GROUND = NIGHT
LAMP = (1130, 252)


def draw(canvas: Canvas) -> None:
    sky(canvas, STEEL, top=0, horizon=760)
    _clouds(canvas)
    canvas.fill(beam(LAMP, (-60, 150), (-60, 470)), GOLD, opacity=0.34)
    canvas.fill(beam(LAMP, (-60, 240), (-60, 380)), PAPER, opacity=0.34)
    canvas.fill(beam(LAMP, (1660, 190), (1660, 300)), GOLD, opacity=0.22)
    for x in range(-140, 1700, 46):
        y = float(canvas.random.integers(0, 560))
        canvas.fill(line((x, y), (x - 34, y + 120), 2.4), MIST, opacity=0.4)
    _wave(
        canvas,
        ((-40, 690), (160, 610), (330, 660), (520, 590), (700, 660), (900, 620), (1100, 680), (1330, 610), (1640, 680)),
        BLUE,
    )
    _rock(canvas)
    _tower(canvas)
    _wave(
        canvas,
        ((-40, 780), (130, 690), (290, 640), (420, 700), (620, 800), (860, 770), (1010, 790), (1250, 840), (1640, 780)),
        DEEP,
    )
    _crest(canvas)
    _wave(
        canvas, ((-40, 850), (200, 880), (460, 830), (700, 900), (960, 850), (1200, 900), (1420, 850), (1640, 890)), SEA
    )
    _wave(canvas, ((-40, 950), (240, 910), (520, 960), (820, 930), (1130, 970), (1400, 930), (1640, 960)), JADE)


def _clouds(canvas: Canvas) -> None:
    for points, colour, opacity in (
        (((-80, 60), (220, 150), (560, 110), (820, 190), (1180, 120), (1700, 190), (1700, -80), (-80, -80)), INK, 1),
        (
            ((-80, 20), (180, 80), (430, 40), (760, 110), (1050, 40), (1400, 100), (1700, 60), (1700, -80), (-80, -80)),
            NIGHT,
            1,
        ),
        (((-100, 250), (120, 214), (420, 246), (600, 280), (330, 300), (60, 296)), INK, 0.75),
        (((1220, 330), (1420, 284), (1700, 300), (1720, 380), (1440, 392)), INK, 0.6),
    ):
        canvas.fill(blob(*points), colour, opacity=opacity)


def _wave(canvas: Canvas, points: tuple[tuple[float, float], ...], colour: Colour) -> None:
    crest = smooth(points)
    body: Shape = [[*crest, (1640, 1010), (-40, 1010)]]
    canvas.fill(body, colour)
    top = min(y for _, y in crest)
    canvas.shade(body, NIGHT, start=(0, top + 60), end=(0, top + 330), strength=0.55)
    canvas.fill(stroke(crest, 7), FOAM, opacity=0.85)
    for drop in (34, 66):
        canvas.fill(stroke([(x, y + drop) for x, y in crest[::1]], 2.5), FOAM, opacity=0.22)


def _rock(canvas: Canvas) -> None:
    rock = polygon(
        "830,860 905,742 965,752 1010,668 1085,640 1220,646 1290,700 1350,720 1420,810 1500,880 1500,1000 830,1000"
    )
    canvas.fill(rock, NIGHT)
    canvas.fill(polygon("905,742 965,752 1010,668 1085,640 1050,760 960,860 850,860"), INK, inside=rock)
    canvas.fill(polygon("1085,640 1220,646 1180,700 1110,720"), BLUE, inside=rock)


def _tower(canvas: Canvas) -> None:
    tower = polygon("1082,322 1178,322 1216,650 1044,650")
    canvas.fill(tower, PAPER)
    for y in (322, 432, 542):
        canvas.fill(rect(1000, y, 260, 55), BRICK, inside=tower)
    canvas.shade(tower, NIGHT, start=(1110, 0), end=(1230, 0), strength=0.75)
    for y in (402, 512):
        canvas.fill(rounded(1104, y, 20, 34, radius=10), INK)
    canvas.fill(rounded(1056, 304, 148, 20, radius=5), NIGHT)
    canvas.fill(rect(1090, 214, 80, 92), GOLD)
    canvas.fill(circle(*LAMP, 22), WHITE)
    canvas.glow(LAMP, 230, GOLD, strength=0.9)
    for x in (1090, 1116, 1141, 1166):
        canvas.fill(rect(x, 214, 5, 92), NIGHT)
    canvas.fill(polygon("1078,216 1182,216 1130,150"), RUST)
    canvas.fill(circle(1130, 148, 9) + rect(1127, 116, 6, 40), NIGHT)
    canvas.fill(
        rect(1040, 280, 5, 26) + rect(1056, 280, 148, 5) + rect(1056, 280, 5, 26) + rect(1199, 280, 5, 26), NIGHT
    )
    canvas.fill(rect(1216, 590, 96, 70), OCHRE)
    canvas.fill(polygon("1206,592 1322,592 1290,552 1226,552"), RUST)
    canvas.fill(rect(1244, 610, 22, 24), INK)


def _crest(canvas: Canvas) -> None:
    """The breaker that curls at the left, and the spray at the foot of the rock."""
    rim = smooth("-40,830 60,750 150,640 270,560 400,556 490,620 486,690 440,706 410,676")
    hollow = smooth("410,676 380,640 320,640 270,690 262,760 310,840")
    canvas.fill([[*rim, *hollow]], SEA)
    canvas.shade([[*rim, *hollow]], NIGHT, start=(330, 560), end=(190, 860), strength=0.6)
    for drop in (30, 60, 92):
        canvas.fill(
            stroke([(x + drop * 0.5, y + drop * 0.75) for x, y in rim[16:76]], 3),
            FOAM,
            opacity=0.4,
            inside=[[*rim, *hollow]],
        )
    canvas.fill(stroke(rim, 5, end_width=24), WHITE)
    for x, y, r in (
        (410, 686, 20),
        (446, 704, 17),
        (482, 688, 16),
        (506, 640, 8),
        (530, 684, 6),
        (470, 560, 7),
        (520, 590, 5),
        (420, 520, 5),
        (560, 640, 4),
        (380, 716, 8),
    ):
        canvas.fill(circle(x, y, r), WHITE)
    for _ in range(60):
        along, high = float(canvas.random.random()), float(canvas.random.random())
        canvas.fill(
            circle(838 + 150 * along - 60 * high, 800 - 210 * high * (1 - abs(along - 0.4)), 13 * (1 - high) + 2),
            WHITE,
            opacity=0.9,
        )
    canvas.fill(blob("790,812 840,776 900,770 950,786 1010,812 900,826"), WHITE)
