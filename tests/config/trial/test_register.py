"""Readers of a trial get names that no check takes for another's."""

from standfirst.config.trial.register import name_of
from standfirst.readers.fold_name import fold_name


def test_names_differ_also_for_who_looks_for_look_alikes() -> None:
    names = [name_of(number) for number in range(800)]
    assert names[:3] == ["A", "B", "C"]
    assert names[16:18] == ["AA", "AB"]
    assert len({fold_name(f"Reader {name}") for name in names}) == len(names)
