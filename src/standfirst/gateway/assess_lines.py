"""Lines of a stream of bytes in the blocks in which they arrive, however long or badly ended they are."""

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

BLOCK = 64 * 1024
LONGEST_LINE = 1024 * 1024
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Line(NamedTuple):
    """`data` is a line without its end; `None` for one that is too long to be kept."""

    number: int
    data: bytes | None


def blocks_of_lines(stream: BinaryIO) -> Iterator[list[Line]]:
    """All lines that have come, whenever some have: a reader can answer each block before the next is there."""
    splitter = Splitter()
    while block := read_some(stream):
        yield splitter.lines(block)
    yield splitter.rest()


def read_some(stream: BinaryIO) -> bytes:
    """What has arrived, without waiting until a whole block has."""
    read1 = getattr(stream, "read1", stream.read)
    data: bytes = read1(BLOCK)
    return data


class Splitter:
    """Cuts blocks into numbered lines and keeps the begun one for the next block."""

    def __init__(self) -> None:
        self.number = 0
        self.begun = bytearray()
        self.overlong = False

    def lines(self, block: bytes) -> list[Line]:
        *ended, begun = block.split(b"\n")
        lines = [self.end(part) for part in ended]
        self.extend(begun)
        return lines

    def rest(self) -> list[Line]:
        """The last line, where it did not end."""
        return [self.end(b"")] if self.begun or self.overlong else []

    def end(self, part: bytes) -> Line:
        self.extend(part)
        self.number += 1
        data = None if self.overlong else bytes(self.begun)
        self.begun.clear()
        self.overlong = False
        if data and self.number == 1:
            data = data.removeprefix(BYTE_ORDER_MARK)
        return Line(self.number, data)

    def extend(self, part: bytes) -> None:
        if len(self.begun) + len(part) > LONGEST_LINE:
            self.overlong = True
        if self.overlong:
            self.begun.clear()
        else:
            self.begun += part
