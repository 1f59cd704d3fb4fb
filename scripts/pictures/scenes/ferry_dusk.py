"""A white ferry with lit windows crosses the bay at dusk."""

from ..canvas import Canvas
from ..palette import BLUE, BRICK, CORAL, DEEP, GOLD, INK, MIST, NIGHT, OCHRE, PALE, PAPER, RUST, SEA, STEEL, WHITE
from ..scenery import glitter, grid, ripples, sky, stars
from ..shapes import circle, land, line, polygon, rect, rounded, smooth

GROUND = INK
WATER = 640


def draw(canvas: Canvas) -> None:
    sky(canvas, STEEL, top=0, horizon=420)
    sky(canvas, CORAL, top=260, horizon=WATER + 60)
    canvas.glow((1180, WATER), 620, GOLD, strength=0.8)
    stars(canvas, PAPER, below=230, count=46)
    canvas.fill(circle(1240, 190, 54), PAPER, without=circle(1266, 172, 50))
    canvas.fill(land("0,520 210,455 420,540 640,505 900,590 1200,570 1600,520"), STEEL)
    canvas.fill(land("0,590 180,540 330,580 560,600 760,622 980,636 1250,604 1450,560 1600,575"), BLUE)
    for x, y in (
        (1318, 606),
        (1345, 612),
        (1390, 596),
        (1424, 610),
        (1460, 588),
        (1498, 604),
        (1540, 600),
        (1570, 612),
        (90, 600),
        (140, 590),
        (205, 604),
    ):
        canvas.fill(circle(x, y, 3.4), GOLD)
    canvas.fill(rect(0, WATER, 1600, 360), DEEP)
    canvas.shade(rect(0, WATER, 1600, 360), CORAL, start=(0, 860), end=(0, WATER), strength=0.62)
    canvas.shade(rect(0, WATER, 1600, 360), NIGHT, start=(0, 760), end=(0, 1000), strength=0.75)
    ripples(canvas, NIGHT, area=(0, WATER + 12, 1600, 1000), count=80, opacity=0.35)
    ripples(canvas, OCHRE, area=(700, WATER + 6, 1600, 800), count=26, opacity=0.35)
    _reflection(canvas)
    _ferry(canvas)


def _ferry(canvas: Canvas) -> None:
    canvas.fill(polygon("470,440 1010,440 1040,500 452,500"), PAPER)
    canvas.fill(polygon("410,500 1110,500 1150,572 388,572"), WHITE)
    hull = [[(330, 572), (1235, 572), (1205, 630), *smooth("1160,690 1080,706 470,706 380,690"), (352, 640)]]
    canvas.fill(hull, PALE)
    canvas.fill(rect(300, 640, 960, 90), INK, inside=hull)
    canvas.fill(rect(300, 628, 960, 12), BRICK, inside=hull)
    canvas.shade(hull, NIGHT, start=(800, 0), end=(320, 0), strength=0.45)
    canvas.fill(polygon("800,440 985,440 970,376 822,376"), WHITE)
    canvas.fill(polygon("838,392 968,392 974,420 832,420"), INK)
    canvas.fill(polygon("560,440 670,440 648,322 560,322"), BRICK)
    canvas.fill(polygon("560,362 656,362 652,340 560,340"), PAPER)
    canvas.shade(polygon("560,440 670,440 648,322 560,322"), RUST, start=(640, 0), end=(560, 0))
    canvas.fill(
        [[*smooth("566,318 540,250 440,236 330,180"), *smooth("345,206 450,262 560,268 640,318")]], MIST, opacity=0.4
    )
    canvas.fill(line((900, 376), (900, 268), 6) + line((880, 300), (920, 300), 4) + circle(900, 266, 6), INK)
    for x, y in grid((446, 520), columns=17, rows=1, step=(39, 0)):
        canvas.fill(rounded(x, y, 26, 30, radius=6), GOLD)
    for x, y in grid((500, 458), columns=13, rows=1, step=(39, 0)):
        canvas.fill(rounded(x, y, 26, 24, radius=6), OCHRE)
    for x in range(380, 1200, 62):
        canvas.fill(circle(x, 604, 9), GOLD)
    canvas.fill([[*smooth("1120,706 1230,690 1330,706"), (1120, 716)]], WHITE)
    canvas.fill([[*smooth("120,712 300,694 480,706 480,718"), (120, 716)]], WHITE, opacity=0.8)
    canvas.glow((760, 520), 420, GOLD, strength=0.22)


def _reflection(canvas: Canvas) -> None:
    canvas.fill(polygon("370,706 1180,706 1060,800 460,800"), NIGHT, opacity=0.42)
    for x in range(459, 1110, 78):
        glitter(canvas, GOLD, column=(x, 15, 716, 880), count=9, opacity=0.6)
    glitter(canvas, BRICK, column=(610, 34, 800, 960), count=6, opacity=0.5)
    ripples(canvas, SEA, area=(300, 730, 1250, 900), count=20, opacity=0.4)
