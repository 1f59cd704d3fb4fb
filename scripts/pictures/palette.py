"""The newspaper's colours: few, so that twenty pictures look like the work of one hand."""

Colour = tuple[int, int, int]

NIGHT: Colour = (13, 20, 38)
INK: Colour = (22, 35, 64)
BLUE: Colour = (40, 66, 104)
STEEL: Colour = (78, 108, 138)
MIST: Colour = (139, 164, 177)
PALE: Colour = (196, 209, 206)

DEEP: Colour = (19, 62, 68)
SEA: Colour = (45, 107, 104)
JADE: Colour = (94, 148, 133)
FOAM: Colour = (178, 208, 190)

RUST: Colour = (122, 36, 34)
BRICK: Colour = (174, 56, 45)
CORAL: Colour = (217, 108, 82)

UMBER: Colour = (112, 72, 38)
OCHRE: Colour = (213, 152, 54)
GOLD: Colour = (240, 195, 104)
SAND: Colour = (232, 208, 164)

PAPER: Colour = (244, 236, 219)
WHITE: Colour = (253, 249, 240)


def blend(one: Colour, other: Colour, share: float) -> Colour:
    """Mix two colours; `share` is how much of the other there is."""
    return tuple(round(a + (b - a) * share) for a, b in zip(one, other, strict=True))  # type: ignore[return-value]
