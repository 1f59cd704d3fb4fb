"""The laughing and the weeping mask before a red curtain."""

from ..canvas import EVERYWHERE, Canvas
from ..palette import BLUE, BRICK, GOLD, INK, MIST, NIGHT, OCHRE, PALE, PAPER, RUST, STEEL, WHITE, Colour
from ..shapes import Point, Shape, blob, circle, mirror, move, place, rect, sector, smooth, stroke

GROUND = BRICK
LAUGH = blob("-142,88 0,128 142,88 96,182 0,220 -96,182")
GRIEF = blob("-120,204 -84,140 0,112 84,140 120,204 0,168")
Tints = tuple[Colour, Colour, Colour]


def draw(canvas: Canvas) -> None:
    for k in range(13):
        x = k * 128 - 30
        fold = [
            [*smooth([(x, 0), (x + 10, 400), (x - 8, 1000)]), *smooth([(x + 124, 1000), (x + 134, 400), (x + 124, 0)])]
        ]
        canvas.shade(fold, RUST, start=(x + 20, 0), end=(x + 120, 0), strength=0.95)
        canvas.shade(fold, NIGHT, start=(x + 90, 0), end=(x + 140, 0), strength=0.5)
    canvas.glow((760, 430), 900, GOLD, strength=0.36)
    canvas.shade(EVERYWHERE, NIGHT, start=(0, 640), end=(0, 1040), strength=0.75)
    for k in range(9):
        canvas.fill(sector((k * 200, -10), 116, start=0, end=180), RUST)
        canvas.fill(sector((k * 200, -26), 112, start=0, end=180), BRICK)
        canvas.fill(
            stroke(smooth([(k * 200 - 112, 10), (k * 200 - 60, 92), (k * 200 + 60, 92), (k * 200 + 112, 10)]), 7), GOLD
        )
    for dx, colour in ((-60, GOLD), (0, OCHRE), (60, PALE), (110, STEEL)):
        canvas.fill(
            stroke(
                smooth([(800 + dx, 560), (780 + dx * 1.8, 700), (830 + dx * 2.6, 820), (770 + dx * 3.4, 960)]),
                26,
                end_width=12,
            ),
            colour,
        )
    _mask(canvas, (1040, 520), tilt=13, colours=(PALE, MIST, STEEL), merry=False)
    _mask(canvas, (580, 450), tilt=-12, colours=(GOLD, OCHRE, RUST), merry=True)


def _mask(canvas: Canvas, at: Point, *, tilt: float, colours: Tints, merry: bool) -> None:
    def put(shape: Shape) -> Shape:
        return place(shape, at, turned=tilt)

    x, y = at
    face = blob("-230,-210 0,-262 230,-210 236,-20 150,210 0,290 -150,210 -236,-20")
    canvas.fill(put(move(face, 26, 34)), NIGHT, opacity=0.45)
    canvas.fill(put(face), colours[0])
    canvas.shade(put(face), colours[1], start=(x - 30, y - 60), end=(x + 260, y + 140), strength=0.95)
    canvas.fill(put(face), colours[2], opacity=0.22, inside=put(rect(0, -300, 300, 620)))
    for side in (-1, 1):
        canvas.fill(put(_eye(side, merry=merry)), INK)
        brow = "190,-118 112,-176 40,-128" if merry else "190,-104 112,-150 40,-168"
        arch = mirror(stroke(smooth(brow), 12, end_width=24), 0) if side < 0 else stroke(smooth(brow), 12, end_width=24)
        canvas.fill(put(arch), INK if merry else BLUE)
        canvas.fill(put(circle(side * 158, 56, 36)), BRICK if merry else STEEL, opacity=0.4)
    canvas.fill(put(blob("-12,-80 12,-80 34,48 0,66 -34,48")), colours[1])
    mouth = LAUGH if merry else GRIEF
    canvas.fill(put(mouth), NIGHT)
    if merry:
        canvas.fill(put(sector((0, 200), 52, start=180, end=360)), BRICK, inside=put(mouth))
    else:
        canvas.fill(put(blob("-112,5.5 -89,65.3 -112,92.9 -135,65.3")), BLUE)
        canvas.fill(put(circle(-120, 62, 7)), WHITE)
    canvas.fill(put(stroke(smooth("-190,-186 0,-236 190,-186"), 10)), PAPER if merry else WHITE, opacity=0.6)


def _eye(side: int, *, merry: bool) -> Shape:
    if merry:
        return move(blob("-62,26 0,-40 62,26 0,-2"), side * 104, -66)
    eye = blob("-62,-22 0,-16 62,28 0,36")
    return move(mirror(eye, 0) if side < 0 else eye, side * 104, -66)
