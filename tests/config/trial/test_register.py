"""Readers of a trial get names that no check takes for another's."""

import pytest

from standfirst.config.judge_name import broken_standard
from standfirst.config.trial.register import name_of
from standfirst.readers.fold_name import fold_name


def test_names_differ_also_for_who_looks_for_look_alikes() -> None:
    names = [name_of(number) for number in range(800)]
    assert names[:3] == ["A", "B", "C"]
    assert names[16:18] == ["AA", "AB"]
    assert len({fold_name(f"Reader {name}") for name in names}) == len(names)


@pytest.mark.django_db
def test_no_name_breaks_a_standard() -> None:
    assert {name_of(number): broken_standard(f"Reader {name_of(number)}") for number in range(272)} == dict.fromkeys(
        map(name_of, range(272)), ""
    )
