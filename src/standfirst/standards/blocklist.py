"""Reads a list of dangerous hosts: a host a line, as in a hosts file, or as filters of browsers write it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from standfirst.standards.hosts import SECOND_LEVEL, as_unicode, is_number

NOTE = re.compile(r"(?:^|\s)[#!].*$")
HOST = re.compile(r"(?=.{1,253}$)[^\W_](?:[\w-]{0,61}[^\W_])?(?:\.[^\W_](?:[\w-]{0,61}[^\W_])?)+")
NOWHERE = frozenset(("0.0.0.0", "127.0.0.1", "::", "::1"))  # noqa: S104  (where a hosts file sends what it blocks)
# What hosts files say about the machine itself.
OF_THE_MACHINE = frozenset(("localhost", "localhost.localdomain", "local", "broadcasthost", "0.0.0.0"))  # noqa: S104
LONGEST_QUOTED = 60


@dataclass(frozen=True, slots=True)
class BadHost:
    """A line that names no host, by its number."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Blocklist:
    """The hosts in Unicode, and what could not be read."""

    hosts: frozenset[str]
    bad: tuple[BadHost, ...]


def read_blocklist(lines: Iterable[str]) -> Blocklist:
    """Hosts block all hosts below them; an address with a path is no host, and a whole country is none either."""
    hosts: set[str] = set()
    bad: list[BadHost] = []
    for number, line in enumerate(lines, start=1):
        for name in names_of(line):
            if is_host(name):
                hosts.add(".".join(map(as_unicode, name.split("."))))
            else:
                bad.append(BadHost(number, line.strip()[:LONGEST_QUOTED]))
    return Blocklist(frozenset(hosts), tuple(bad))


def names_of(line: str) -> list[str]:
    """What a line names, without notes, the address of a hosts file, and the signs of filters."""
    names = NOTE.sub("", line.lstrip("\ufeff")).lower().split()
    if len(names) > 1 and names[0] in NOWHERE:
        names = names[1:]
    if len(names) == 1:
        names = [names[0].removeprefix("||").removesuffix("^").removeprefix("*.").rstrip(".")]
    return [name for name in names if name and name not in OF_THE_MACHINE and not name.startswith("ip6-")]


def is_host(name: str) -> bool:
    """A number, or a name that somebody could register: neither `com` nor `co.uk`."""
    if is_number(name):
        return name not in NOWHERE
    first, *above = name.split(".")
    whole_country = len(above) == 1 and len(above[0]) == 2 and first in SECOND_LEVEL
    return bool(HOST.fullmatch(name)) and not whole_country
