"""Hosts of the links in a comment: what they are called, and what they pass themselves off as."""

import ipaddress
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from standfirst.standards.folding import fold
from standfirst.standards.links import links_in

DIGITS = str.maketrans("01358", "olesb")  # What passes for a letter in the name of a host.
LONGEST_HOST = 253  # By the rules of the domain name system.
SECOND_LEVEL = frozenset(("co", "com", "org", "net", "gov", "ac", "edu", "gob", "gouv", "go", "or", "ne"))


@dataclass(frozen=True, slots=True)
class Link:
    """A link as written: its host in Unicode, what follows the host, what stood before an @, and where it stands."""

    host: str
    rest: str
    user: str
    span: tuple[int, int]

    @property
    def labels(self) -> list[str]:
        return self.host.split(".")

    @property
    def domain(self) -> str:
        """The part of the host that somebody registered: example.org of www.example.org."""
        labels = self.labels
        return ".".join(labels[-3:] if len(labels) > 2 and labels[-2] in SECOND_LEVEL else labels[-2:])

    @property
    def name(self) -> str:
        """The registered name without its ending: example of www.example.org."""
        return self.domain.partition(".")[0]


def links_of(text: str) -> Iterator[Link]:
    for address, span in links_in(text):
        authority, slash, rest = address.partition("/")
        user, _, host = authority.rpartition("@")
        host = host.partition("?")[0].partition(":")[0].rstrip(".")
        if host:
            yield Link(".".join(map(as_unicode, host.split("."))), slash + rest, user, span)


def as_unicode(label: str) -> str:
    """A label of a host as it is shown: the look-alikes hide in the `xn--` of international names."""
    if not label.startswith("xn--") or len(label) > 63:
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


def looks_like(name: str) -> str:
    """What a name is read as, with look-alike letters and digits taken for the letters they pass for."""
    return fold(name).text.translate(DIGITS).replace("rn", "m").replace("vv", "w")


def is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def is_listed(host: str, domains: Iterable[str]) -> bool:
    """Whether a host, or a domain that it belongs to, is on a list."""
    return not domains_of(host).isdisjoint(domains)


def listed_in(text: str, domains: Set[str]) -> frozenset[str]:
    """The entries of a list that links in a text fall under: all that judging it needs of the list."""
    return frozenset(domain for link in links_of(text) for domain in domains_of(link.host.lower()) if domain in domains)


def domains_of(host: str) -> set[str]:
    """A host and all domains that it belongs to. Of what is too long for a name the end is looked at alone."""
    labels = host[-LONGEST_HOST:].split(".")
    return {".".join(labels[index:]) for index in range(len(labels))}


@cache
def names_in(file: str) -> frozenset[str]:
    """The lines of a data file that are no notes."""
    text = files("standfirst.standards").joinpath("host_lists", f"{file}.txt").read_text("utf-8")
    return frozenset(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def well_known() -> dict[str, str]:
    """Well-known domains by what their names are read as."""
    return {looks_like(domain.partition(".")[0]): domain for domain in names_in("well_known")}
