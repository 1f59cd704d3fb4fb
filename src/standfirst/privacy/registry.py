"""All that the apps of the house declare about what they keep of people, in the order of the floors, top down."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from django.apps import apps

from standfirst.commons.kept import Kept, NotPersonal, Room

HOUSE = "standfirst."


@cache
def rooms() -> dict[str, Room]:
    """By the name of the app. An app without a module `kept` has nothing; the test of all models notices."""
    names = [config.name for config in apps.get_app_configs() if config.name.startswith(HOUSE)]
    return {name: import_module(f"{name}.kept").ROOM for name in names if find_spec(f"{name}.kept")}


def all_kept() -> Iterator[Kept]:
    for room in rooms().values():
        yield from room.kept


def all_not_personal() -> Iterator[NotPersonal]:
    for room in rooms().values():
        yield from room.not_personal
