"""How strong a password is said to be."""

import pytest

from standfirst.readers.password_strength import Strength, password_strength

SAID = {
    "aaaaaaaaaaaa": Strength.WEAK,
    "abcdefghijklm": Strength.WEAK,
    "abababababab": Strength.WEAK,
    "Summer2024": Strength.FAIR,
    "harbour lights": Strength.STRONG,
    "a long enough pass phrase": Strength.STRONG,
    "кораблик-на-ветру-77": Strength.STRONG,
    "": Strength.WEAK,
}


@pytest.mark.parametrize("password", SAID)
def test_repetitions_and_sequences_add_little(password: str) -> None:
    assert password_strength(password) is SAID[password]
