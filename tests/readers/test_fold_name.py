"""Names that look alike fold to the same."""

import pytest

from standfirst.readers.fold_name import fold_name


@pytest.mark.parametrize(
    ("name", "alike"),
    [
        ("J. Doe", "j_doe"),
        ("J. Doe", "Ｊ. Dоe"),
        ("Polina", "P0lina"),
        ("Lola", "1o|a"),
        ("modern", "modem"),
        ("Zoë", "ZOE"),
        ("cat", "сат"),
    ],
)
def test_look_alikes_meet(name: str, alike: str) -> None:
    assert fold_name(name) == fold_name(alike)


@pytest.mark.parametrize(("one", "other"), [("Anna", "Ana"), ("李雷", "李梅"), ("ليلى", "ليلي ب"), ("Ada 2", "Ada 3")])
def test_different_names_stay_apart(one: str, other: str) -> None:
    assert fold_name(one) != fold_name(other)
