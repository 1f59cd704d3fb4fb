"""Tells the server in this process, at once after the commit, which things have changed."""

from collections.abc import Callable

Listener = Callable[[frozenset[str]], None]

listeners: list[Listener] = []  # Filled by the server when it starts; empty in commands and in the worker.


def announce(keys: frozenset[str]) -> None:
    """Tell every listener that the things named by `keys` have changed."""
    for listener in listeners:
        listener(keys)
