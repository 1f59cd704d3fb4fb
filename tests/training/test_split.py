"""Texts stay on their side of the split."""

from training.split import part_of


def test_a_copy_in_other_case_and_signs_stays_on_the_same_side() -> None:
    assert all(part_of(f"Comment number {n}!", 7) == part_of(f"comment  NUMBER {n} …", 7) for n in range(200))


def test_the_parts_have_about_the_sizes_that_they_should() -> None:
    parts = [part_of(f"comment {number}", 7) for number in range(4000)]
    assert abs(parts.count("test") / 4000 - 0.15) < 0.03
    assert abs(parts.count("dev") / 4000 - 0.10) < 0.03


def test_another_seed_makes_another_split() -> None:
    assert any(part_of(f"comment {n}", 7) != part_of(f"comment {n}", 8) for n in range(50))
