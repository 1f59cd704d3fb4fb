"""The laughing and the weeping mask before a red curtain."""

from ..canvas import EVERYWHERE, Canvas
from ..palette import BLUE, BRICK, GOLD, INK, MIST, NIGHT, OCHRE, PALE, PAPER, RUST, STEEL, WHITE, Colour
from ..shapes import Shape, blob, circle, polygon, scale, sector, smooth, stroke, turn

GROUND = BRICK


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


def _mask(
    canvas: Canvas, centre: tuple[float, float], *, tilt: float, colours: tuple[Colour, Colour, Colour], merry: bool
) -> None:
    x, y = centre

    def put(shape: Shape) -> Shape:
        return turn(shape, tilt, about=centre)

    face = blob(
        (x - 230, y - 210),
        (x, y - 262),
        (x + 230, y - 210),
        (x + 236, y - 20),
        (x + 150, y + 210),
        (x, y + 290),
        (x - 150, y + 210),
        (x - 236, y - 20),
    )
    canvas.fill(put([[(px + 26, py + 34) for px, py in face[0]]]), NIGHT, opacity=0.45)
    canvas.fill(put(face), colours[0])
    canvas.shade(put(face), colours[1], start=(x - 30, y - 60), end=(x + 260, y + 140), strength=0.95)
    right = put(polygon((x, y - 300), (x + 300, y - 300), (x + 300, y + 320), (x, y + 320)))
    canvas.fill(put(face), colours[2], opacity=0.22, inside=right)
    for side in (-1, 1):
        canvas.fill(put(_eye(x + side * 104, y - 66, side, merry=merry)), INK)
        brow = [
            (x + side * 190, y - (118 if merry else 104)),
            (x + side * 112, y - (176 if merry else 150)),
            (x + side * 40, y - (128 if merry else 168)),
        ]
        canvas.fill(put(stroke(smooth(brow), 12, end_width=24)), INK if merry else BLUE)
        canvas.fill(put(circle(x + side * 158, y + 56, 36)), BRICK if merry else STEEL, opacity=0.4)
    canvas.fill(
        put(blob((x - 12, y - 80), (x + 12, y - 80), (x + 34, y + 48), (x, y + 66), (x - 34, y + 48))), colours[1]
    )
    canvas.fill(put(_mouth(x, y, merry=merry)), NIGHT)
    if merry:
        canvas.fill(put(sector((x, y + 200), 52, start=180, end=360)), BRICK, inside=put(_mouth(x, y, merry=True)))
    else:
        drop = scale(
            blob((x - 112, y + 10), (x - 92, y + 62), (x - 112, y + 86), (x - 132, y + 62)),
            1.15,
            about=(x - 112, y + 40),
        )
        canvas.fill(put(drop), BLUE)
        canvas.fill(put(circle(x - 120, y + 62, 7)), WHITE)
    canvas.fill(
        put(stroke(smooth([(x - 190, y - 186), (x, y - 236), (x + 190, y - 186)]), 10)),
        PAPER if merry else WHITE,
        opacity=0.6,
    )


def _eye(x: float, y: float, side: int, *, merry: bool) -> Shape:
    if merry:
        return blob((x - 62, y + 26), (x, y - 40), (x + 62, y + 26), (x, y - 2))
    return blob((x - side * 62, y - 22), (x, y - 16), (x + side * 62, y + 28), (x, y + 36))


def _mouth(x: float, y: float, *, merry: bool) -> Shape:
    if merry:
        return blob(
            (x - 142, y + 88), (x, y + 128), (x + 142, y + 88), (x + 96, y + 182), (x, y + 220), (x - 96, y + 182)
        )
    return blob(
        (x - 120, y + 204), (x - 84, y + 140), (x, y + 112), (x + 84, y + 140), (x + 120, y + 204), (x, y + 168)
    )
