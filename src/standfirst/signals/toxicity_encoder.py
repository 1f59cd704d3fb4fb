"""What the multilingual encoder makes of texts: a raw score a column, also in languages that it was never taught.

It runs in onnxruntime on one core, a text at a time: batches save an eighth of the time, and cost that a text always
scores the same.
"""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    import onnxruntime
    import sentencepiece

Floats = npt.NDArray[np.float32]
LONGEST = 128  # Pieces of a text that are read, some 500 characters; the n-gram model reads the rest.
START, PAD, END = 0, 1, 2  # The first pieces of the vocabulary.


class Encoder:
    """Loads itself when it is first asked: some tenths of a second, some 100 MB."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def reader(self) -> "sentencepiece.SentencePieceProcessor":
        from sentencepiece import SentencePieceProcessor  # noqa: PLC0415  (loaded at first use)

        return SentencePieceProcessor(model_file=str(self.folder / "pieces.model"))

    @cached_property
    def network(self) -> "onnxruntime.InferenceSession":
        import onnxruntime  # noqa: PLC0415  (loaded at first use)

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.enable_cpu_mem_arena = False  # Texts of many lengths would make it grow without end.
        return onnxruntime.InferenceSession(
            str(self.folder / "encoder.onnx"), options, providers=["CPUExecutionProvider"]
        )

    def scores(self, texts: Sequence[str]) -> Floats:
        """A row for each text (as `toxicity_features.readable` gives it), a raw score for each column."""
        return np.concatenate([self.score(numbers_of(self.reader, text, LONGEST)) for text in texts])

    def score(self, numbers: Sequence[int]) -> Floats:
        """One text alone: in a batch its score would depend on its neighbours, for activations share their scale."""
        found: Floats = self.network.run(
            None, {"numbers": np.array([numbers], np.int64), "there": np.ones((1, len(numbers)), np.float32)}
        )[0]
        return found


def numbers_of(reader: "sentencepiece.SentencePieceProcessor", text: str, longest: int) -> list[int]:
    """The numbers of a text's pieces between a start and an end; at most so many."""
    whole = text.encode("utf-8", "replace").decode()  # Half a pair of surrogates is no letter.
    numbers: list[int] = reader.encode(whole)
    return [START, *numbers[: longest - 2], END]
