"""A school desk with books, an apple and pencils before a blackboard."""

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
    NIGHT,
    OCHRE,
    PALE,
    PAPER,
    RUST,
    SAND,
    SEA,
    STEEL,
    UMBER,
    WHITE,
)
from ..shapes import Shape, blob, circle, ellipse, line, polygon, rect, rounded, sector, smooth, stroke, turn

GROUND = SAND


def draw(canvas: Canvas) -> None:
    canvas.shade(rect(0, 0, 1600, 800), OCHRE, start=(300, 0), end=(1700, 900), strength=0.5)
    canvas.fill(polygon("0,0 360,0 60,800 0,800"), PAPER, opacity=0.4)
    canvas.fill(polygon("470,0 640,0 330,800 170,800"), PAPER, opacity=0.3)
    _board(canvas)
    canvas.fill(polygon("120,760 1480,760 1600,880 0,880"), OCHRE)
    canvas.shade(polygon("120,760 1480,760 1600,880 0,880"), UMBER, start=(400, 760), end=(1500, 960), strength=0.7)
    canvas.fill(rect(0, 880, 1600, 46), UMBER)
    canvas.fill(rect(60, 926, 1480, 80), NIGHT, opacity=0.75)
    canvas.fill(rounded(660, 940, 280, 22, radius=11), OCHRE)
    _books(canvas)
    _pencils(canvas)
    _apple(canvas)
    canvas.fill(polygon("640,800 880,792 960,856 660,866"), WHITE)
    canvas.fill(polygon("640,800 660,866 650,866 632,806"), STEEL)
    for k in range(4):
        canvas.fill(line((676 + k * 3, 814 + k * 12), (868 + k * 18, 808 + k * 12), 3), BLUE, opacity=0.5)
    canvas.fill(turn(rect(820, 838, 190, 13), -8, about=(820, 838)), BRICK)
    canvas.fill(turn(polygon("1010,838 1010,851 1040,844"), -8, about=(820, 838)), SAND)


def _board(canvas: Canvas) -> None:
    canvas.fill(rect(250, 90, 1100, 580), UMBER)
    board = rect(276, 116, 1048, 528)
    canvas.fill(board, DEEP)
    canvas.shade(board, NIGHT, start=(300, 120), end=(1500, 800), strength=0.6)
    canvas.fill(blob("700,250 980,180 1260,300 1200,480 900,430 740,380"), FOAM, opacity=0.07)
    chalk: Shape = stroke("380,540 380,230 800,540 380,540", 7) + stroke("380,506 414,506 414,540", 5)
    canvas.fill(chalk, PAPER, opacity=0.92)
    canvas.fill(stroke(smooth("720,540 716,510 738,494"), 5), GOLD)
    arc = smooth("880,480 960,300 1040,250 1120,300 1200,480")
    canvas.fill(
        stroke([(850, 480), (1260, 480)], 5)
        + stroke([(880, 510), (880, 190)], 5)
        + stroke("866,206 880,186 894,206", 5),
        PAPER,
        opacity=0.9,
    )
    canvas.fill(stroke(arc, 7), CORAL)
    canvas.fill(line((1040, 250), (1040, 480), 3), PAPER, opacity=0.6)
    canvas.fill(circle(1040, 250, 10), GOLD)
    for k, length in enumerate((150, 210, 120)):
        canvas.fill(rounded(520, 200 + k * 44, length, 9, radius=5), PAPER, opacity=0.6)
    canvas.fill(rect(240, 664, 1120, 22), OCHRE)
    canvas.fill(rounded(980, 650, 90, 18, radius=4), STEEL)
    for k in range(3):
        canvas.fill(rounded(400 + k * 60, 656, 44, 10, radius=5), (WHITE, GOLD, CORAL)[k])


def _books(canvas: Canvas) -> None:
    canvas.fill(ellipse(400, 846, 240, 16), NIGHT, opacity=0.35)
    for k, (x, wide, colour) in enumerate(((200, 390, BLUE), (230, 350, BRICK), (214, 350, SEA), (250, 300, PAPER))):
        y = 784 - k * 58
        canvas.fill(rounded(x, y, wide, 58, radius=8), colour)
        canvas.fill(rect(x + 16, y + 10, wide - 16, 38), PAPER if colour != PAPER else SAND)
        for s in range(3):
            canvas.fill(rect(x + 22, y + 18 + s * 10, wide - 22, 2), STEEL, opacity=0.5)
        canvas.fill(rounded(x, y, 74, 58, radius=8), colour)
        canvas.fill(rect(x + 24, y + 2, 7, 54) + rect(x + 46, y + 2, 7, 54), GOLD if colour != PAPER else BRICK)
        canvas.shade(rect(x, y, wide, 58), NIGHT, start=(x + 100, 0), end=(x + wide + 100, 0), strength=0.45)


def _apple(canvas: Canvas) -> None:
    apple = blob("400,504 446,486 492,504 500,560 470,604 424,612 372,606 340,562 348,508")
    canvas.fill(apple, BRICK)
    canvas.shade(apple, RUST, start=(400, 520), end=(510, 620))
    canvas.fill(blob("366,530 380,514 394,520 376,552 366,560"), CORAL)
    canvas.fill(stroke(smooth("422,506 428,476 446,456"), 9), UMBER)
    canvas.fill(blob("436,474 470,446 510,450 484,478"), JADE)


def _pencils(canvas: Canvas) -> None:
    canvas.fill(ellipse(1196, 846, 100, 14), NIGHT, opacity=0.35)
    for x, lean, colour in ((1130, -14, GOLD), (1160, -5, BRICK), (1190, 4, SEA), (1220, 10, PAPER), (1246, 18, BLUE)):
        pencil = rect(x, 520, 24, 240)
        about = (x + 12, 760.0)
        canvas.fill(turn(pencil, lean, about=about), colour)
        canvas.fill(turn(rect(x + 15, 520, 9, 240), lean, about=about), INK, opacity=0.22)
        canvas.fill(turn(polygon((x, 520), (x + 24, 520), (x + 12, 474)), lean, about=about), SAND)
        canvas.fill(turn(polygon((x + 8, 490), (x + 16, 490), (x + 12, 474)), lean, about=about), INK)
    cup = polygon("1112,660 1284,660 1272,846 1124,846")
    canvas.fill(cup, STEEL)
    canvas.fill(rect(1100, 700, 200, 30), PALE, inside=cup)
    canvas.shade(cup, NIGHT, start=(1170, 0), end=(1300, 0), strength=0.7)
    canvas.fill(ellipse(1198, 660, 86, 9), NIGHT, opacity=0.6, inside=sector((1198, 660), 90, start=0, end=180))
