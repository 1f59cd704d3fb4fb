"""An empty stage with a grand piano under one spotlight, and the rows of seats."""

from ..canvas import Canvas
from ..palette import BRICK, GOLD, INK, NIGHT, OCHRE, PAPER, RUST, SAND, UMBER, WHITE
from ..scenery import beam
from ..shapes import ellipse, line, polygon, rect, rounded, smooth, stroke

GROUND = NIGHT


def draw(canvas: Canvas) -> None:
    canvas.fill(rect(240, 0, 1120, 640), INK)
    _organ(canvas)
    canvas.shade(rect(240, 0, 1120, 640), NIGHT, start=(0, 420), end=(0, 0), strength=0.9)
    stage = polygon("240,600 1360,600 1520,740 80,740")
    canvas.fill(stage, UMBER)
    for x in range(-200, 1900, 90):
        canvas.fill(line((800 + (x - 800) * 0.6, 600), (x, 740), 2.5), NIGHT, inside=stage, opacity=0.5)
    canvas.fill(rect(80, 740, 1440, 40), RUST)
    canvas.shade(rect(80, 600, 1440, 180), NIGHT, start=(1100, 0), end=(1520, 0), strength=0.75)
    canvas.shade(rect(80, 600, 1440, 180), NIGHT, start=(500, 0), end=(80, 0), strength=0.75)
    for side in (0, 1):
        x = 0 if side == 0 else 1340
        canvas.fill(rect(x, 0, 260, 800), RUST)
        for k in range(6):
            canvas.shade(
                rect(x + k * 44, 0, 44, 800), NIGHT, start=(x + k * 44, 0), end=(x + k * 44 + 44, 0), strength=0.85
            )
        canvas.fill(rect(x, 700, 260, 14), GOLD, opacity=0.7)
    canvas.fill(polygon("0,0 1600,0 1600,90 800,150 0,90"), BRICK)
    canvas.shade(rect(0, 0, 1600, 150), NIGHT, start=(0, 150), end=(0, 0), strength=0.6)
    pool = ellipse(800, 680, 330, 52)
    canvas.fill(pool, GOLD, opacity=0.75)
    canvas.fill(beam((830, -60), (470, 680), (1130, 680)), GOLD, opacity=0.2)
    canvas.fill(beam((830, -60), (560, 690), (1040, 690)), PAPER, opacity=0.16)
    _piano(canvas)
    _seats(canvas)


def _organ(canvas: Canvas) -> None:
    for group, (left, count, high) in enumerate(((300, 9, 300), (528, 15, 380), (910, 15, 380), (1128, 9, 300))):
        for k in range(count):
            x = left + k * 11.2 * (1 if count == 15 else 1.45)
            rise = high - abs(k - (count - 1) / 2) * (18 if group in (1, 2) else 22)
            pipe = rounded(x, 500 - rise, 9 if count == 15 else 13, rise, radius=5)
            canvas.fill(pipe, OCHRE)
            canvas.shade(pipe, NIGHT, start=(x + 2, 0), end=(x + 13, 0), strength=0.8)
    canvas.fill(rect(280, 498, 1040, 22), UMBER)
    canvas.fill(rect(280, 520, 1040, 80), NIGHT, opacity=0.5)


def _piano(canvas: Canvas) -> None:
    lid = [[(604, 520), *smooth("604,520 640,400 760,330 900,330 1010,420"), (1022, 520)]]
    canvas.fill(lid, INK)
    canvas.shade(lid, OCHRE, start=(900, 500), end=(700, 320), strength=0.45)
    canvas.fill(line((884, 540), (936, 372), 7), UMBER)
    body = [[(560, 530), (1044, 530), *smooth("1044,530 1052,566 1020,590"), (600, 590), (560, 580)]]
    canvas.fill(body, NIGHT)
    canvas.fill(rect(604, 518, 440, 14), OCHRE)
    canvas.fill(rect(560, 530, 484, 5), GOLD)
    canvas.fill(rect(520, 556, 64, 26), NIGHT)
    canvas.fill(rect(520, 552, 60, 8), WHITE)
    for foot in (600, 780, 1006):
        canvas.fill(polygon((foot - 13, 590), (foot + 13, 590), (foot + 6, 676), (foot - 6, 676)), NIGHT)
    canvas.fill(rect(776, 590, 5, 78), OCHRE)
    canvas.fill(rounded(430, 598, 92, 20, radius=8), BRICK)
    canvas.fill(line((444, 616), (436, 684), 8) + line((508, 616), (516, 684), 8), NIGHT)
    canvas.fill(polygon("640,530 650,466 716,466 706,530"), SAND)
    for k in range(4):
        canvas.fill(line((656, 480 + k * 12), (704, 480 + k * 12), 2.4), INK)
    canvas.fill(stroke([(662, 500), (676, 494)], 4), INK)


def _seats(canvas: Canvas) -> None:
    for row, (y, size) in enumerate(((800, 88), (856, 108), (924, 134))):
        shift = -size * (0.5 if row % 2 else 0)
        for k in range(int(1600 / size) + 3):
            x = k * size + shift - size * 0.2
            seat = rounded(x + 4, y, size - 8, 260, radius=size * 0.3)
            canvas.fill(seat, RUST if row < 2 else NIGHT)
            canvas.shade(seat, NIGHT, start=(0, y + 8), end=(0, y + 96), strength=0.95)
            canvas.fill(
                stroke(
                    smooth(
                        [
                            (x + 12, y + size * 0.22),
                            (x + size * 0.3, y + 4),
                            (x + size * 0.7, y + 4),
                            (x + size - 12, y + size * 0.22),
                        ]
                    ),
                    4,
                ),
                BRICK,
                opacity=0.9 if abs(x - 760) < 420 else 0.4,
            )
