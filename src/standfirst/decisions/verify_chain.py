"""Walks the chain of decisions from its beginning and names the first row that isn't what it was."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from standfirst.decisions.chain import GENESIS, digest_of_note, hash_of
from standfirst.decisions.models import ChainTail, Decision

BATCH = 1000

Tell = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """How long the chain was, and the hash of its last decision: kept elsewhere, it vouches for all before it."""

    position: int
    hash: str

    def __str__(self) -> str:
        return f"{self.position}:{self.hash}"

    @classmethod
    def read(cls, line: str) -> "Checkpoint":
        """Raises `ValueError` where the line is none."""
        position, _, digest = line.strip().partition(":")
        if len(digest) != len(GENESIS):
            raise ValueError(f"“{line.strip()}” is no checkpoint; one looks like 12:{GENESIS[:6]}….")
        return cls(int(position), digest)


class BrokenChainError(Exception):
    """The chain is broken at `position`; `what` says how."""

    def __init__(self, position: int, what: str) -> None:
        super().__init__(f"The chain of decisions is broken at number {position}: {what}")
        self.position = position


def verify_chain(*, kept: Iterable[Checkpoint] = (), tell: Tell = lambda _position: None) -> Checkpoint:
    """The newest checkpoint, where every decision is as it was written and `kept` ones are passed on the way.

    Raises `BrokenChainError`. Memory is bounded; `tell` hears now and then how far it has come.
    """
    waiting = {checkpoint.position: checkpoint.hash for checkpoint in kept}
    last = Checkpoint(0, GENESIS)
    for decision in rows():
        last = verified(decision, last)
        if waiting.pop(last.position, last.hash) != last.hash:
            raise BrokenChainError(last.position, "its hash is not the one in the checkpoint that was kept.")
        if last.position % BATCH == 0:
            tell(last.position)
    tail = ChainTail.objects.filter(pk=1).first()
    if tail and (tail.position, tail.hash) != (last.position, last.hash):
        raise BrokenChainError(last.position + 1, f"the chain ends here, and did at number {tail.position}.")
    if gone := sorted(position for position in waiting if position > last.position):
        raise BrokenChainError(
            last.position + 1, f"the chain ends here, and a checkpoint was kept at number {gone[0]}."
        )
    return last


def rows() -> Iterator[Decision]:
    return Decision.objects.order_by("position").iterator(chunk_size=BATCH)


def verified(decision: Decision, last: Checkpoint) -> Checkpoint:
    """Raises `BrokenChainError` unless this decision follows the last one and is as it was written."""
    position = last.position + 1
    if decision.position != position:
        raise BrokenChainError(position, f"it was removed; {decision.reference}, number {decision.position}, follows.")
    if decision.previous != last.hash:
        raise BrokenChainError(position, f"{decision.reference} does not follow the decision before it.")
    if decision.hash != hash_of(decision):
        raise BrokenChainError(position, f"{decision.reference} was changed since it was written.")
    if decision.note and decision.note_digest != digest_of_note(decision.reference, decision.note):
        raise BrokenChainError(position, f"the note of {decision.reference} was changed since it was written.")
    return Checkpoint(position, decision.hash)
