"""Texts as numbers of pieces, in batches of texts about as long as each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from sentencepiece import SentencePieceProcessor
from torch import Tensor

from standfirst.signals.toxicity_encoder import PAD, numbers_of
from standfirst.signals.toxicity_features import readable
from training.label_map import COLUMNS
from training.sets import Row

LONGEST = 96  # Pieces of a text that training reads.
SHUFFLED_TOGETHER = 64  # Batches among which texts are sorted by length.


@dataclass(frozen=True)
class Coded:
    """All rows: their pieces one after the other, and what is wanted of each (NaN where unknown)."""

    numbers: npt.NDArray[np.int32]
    starts: npt.NDArray[np.int64]
    targets: Tensor
    weights: Tensor
    sources: Tensor

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def lengths(self) -> npt.NDArray[np.int64]:
        return np.diff(self.starts)


def code(rows: Sequence[Row], pieces: bytes, sources: Sequence[str], longest: int = LONGEST) -> Coded:
    reader = SentencePieceProcessor(model_proto=pieces)
    coded = [numbers_of(reader, readable(row.text), longest) for row in rows]
    targets = torch.full((len(rows), len(COLUMNS)), float("nan"))
    for number, row in enumerate(rows):
        for column, value in row.targets.items():
            targets[number, COLUMNS.index(column)] = value
    places = {source: number for number, source in enumerate(sources)}
    return Coded(
        np.concatenate([np.array(ids, np.int32) for ids in coded]),
        np.cumsum([0, *map(len, coded)]),
        targets,
        torch.tensor([row.weight for row in rows]),
        torch.tensor([places[row.source] for row in rows]),
    )


def batches(lengths: npt.NDArray[np.int64], size: int, chance: np.random.Generator) -> list[npt.NDArray[np.int64]]:
    """All rows once, in batches of texts about as long as each other, the batches in no order."""
    order = chance.permutation(len(lengths))
    together = size * SHUFFLED_TOGETHER
    found: list[npt.NDArray[np.int64]] = []
    for start in range(0, len(order), together):
        part = order[start : start + together]
        part = part[np.argsort(lengths[part], kind="stable")]
        found += [part[at : at + size] for at in range(0, len(part), size)]
    chance.shuffle(found)  # type: ignore[arg-type]
    return found


def by_length(lengths: npt.NDArray[np.int64], size: int) -> Iterator[npt.NDArray[np.int64]]:
    order = np.argsort(lengths, kind="stable")
    yield from (order[start : start + size] for start in range(0, len(order), size))


def padded(coded: Coded, rows: npt.NDArray[np.int64]) -> tuple[Tensor, Tensor]:
    """The numbers of these rows, and where each has any."""
    lengths = coded.lengths[rows]
    numbers = np.full((len(rows), int(lengths.max())), PAD, np.int64)
    for place, (row, length) in enumerate(zip(rows, lengths, strict=True)):
        numbers[place, :length] = coded.numbers[coded.starts[row] : coded.starts[row] + length]
    there = np.arange(numbers.shape[1]) < lengths[:, None]
    return torch.from_numpy(numbers), torch.from_numpy(there.astype(np.float32))
