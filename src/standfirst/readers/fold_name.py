"""Folds a display name so that two names which look alike fold to the same."""

import re
import unicodedata

# The look-alikes that people really use to pose as others: Cyrillic and Greek letters, digits and signs.
LOOK_ALIKES = str.maketrans(
    {
        **dict(zip("аеіорсухкмнтвѕјһԁ", "aeiopcyxkmhtbsjhd", strict=True)),
        **dict(zip("αεικορτυχνω", "aeikoptuxvw", strict=True)),
        **dict(zip("01|!5$@", "ollissa", strict=True)),
    }
)
IGNORED = re.compile(r"[\W_]+")


def fold_name(name: str) -> str:
    """`"Ｊ. Dоe"` and `"J_DOE"` fold to the same; the result is only for comparing, never shown."""
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return IGNORED.sub("", plain.casefold().translate(LOOK_ALIKES).replace("rn", "m"))[:80]
