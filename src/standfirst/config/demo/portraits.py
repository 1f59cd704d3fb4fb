"""Draws portraits of people who don't exist: a face, hair and a coat in a few flat colours."""

from random import Random

from PIL import Image, ImageDraw

SIDE = 512  # Twice what is kept, so that edges become smooth.
GROUNDS = ("#e8d9c0", "#c9dcd6", "#d5d9ea", "#ead3cf", "#dfe3c6", "#d9cfe3")
SKINS = ("#f3d3b8", "#e0ac84", "#c58a5f", "#9a6440", "#6d432b", "#4f2f20")
HAIRS = ("#2b2320", "#5b3a24", "#8a5a2b", "#b98a4a", "#8d8d8d", "#d8d2c4", "#7c2f22")
COATS = ("#23404a", "#6b2f2f", "#3f5a34", "#4a3c66", "#b5652f", "#2f4f86")


def draw_portrait(name: str) -> Image.Image:
    """The same for the same name."""
    chance = Random(name)  # noqa: S311  (nothing secret)
    picture = Image.new("RGB", (SIDE, SIDE), chance.choice(GROUNDS))
    pen = ImageDraw.Draw(picture)
    skin, hair, coat = chance.choice(SKINS), chance.choice(HAIRS), chance.choice(COATS)
    long_hair = chance.random() < 0.45
    if long_hair:
        pen.rounded_rectangle((136, 120, 376, 420), 110, fill=hair)
    pen.rounded_rectangle((206, 300, 306, 420), 40, fill=skin)
    pen.ellipse((80, 380, 432, 720), fill=coat)
    pen.polygon([(206, 374), (306, 374), (256, 446)], fill=skin)
    pen.ellipse((156, 116, 356, 366), fill=skin)
    draw_hair(pen, hair, chance, high=long_hair)
    draw_face(pen, hair, chance)
    return picture.resize((SIDE // 2, SIDE // 2), Image.Resampling.LANCZOS)


def draw_hair(pen: ImageDraw.ImageDraw, hair: str, chance: Random, *, high: bool) -> None:
    """Parted somewhere, or a cap of curls."""
    if not high and chance.random() < 0.3:
        for x in range(150, 340, 38):
            pen.ellipse((x, 92, x + 70, 162), fill=hair)
        return
    parting = chance.choice((-50, 0, 50))
    pen.chord((146, 96, 366, 320), 180, 360, fill=hair)
    pen.pieslice((146 + parting, 130, 366 + parting, 330), 200, 340, fill=hair)


def draw_face(pen: ImageDraw.ImageDraw, hair: str, chance: Random) -> None:
    """Eyes, a mouth, and for some a beard or glasses."""
    if chance.random() < 0.25:
        pen.chord((168, 216, 344, 378), 0, 180, fill=hair)
    for x in (214, 298):
        pen.ellipse((x - 9, 238, x + 9, 256), fill="#22201e")
    pen.arc((222, 270, 290, 322), 20, 160, fill="#7a2f2a", width=7)
    if chance.random() < 0.3:
        for x in (214, 298):
            pen.ellipse((x - 32, 216, x + 32, 280), outline="#22201e", width=6)
        pen.line((246, 246, 266, 246), fill="#22201e", width=6)
