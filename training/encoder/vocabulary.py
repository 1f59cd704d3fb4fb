"""Keeps of a quarter of a million pieces those that our languages use, so that the encoder stays small."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sentencepiece import SentencePieceProcessor, sentencepiece_model_pb2

Piece = tuple[str, float]  # With the logarithm of how likely it is.

SPECIAL = 4  # <s>, <pad>, </s>, <unk>: the first four pieces.
START, PAD, END, UNKNOWN = range(SPECIAL)
SEEN = 2  # Pieces that fewer of the texts have are left out, unless they are among the likeliest.
LIKELIEST = 44_000
SIGNS = 9_000  # Single signs, so that nothing that people write is unknown.


def pieces_of(tokenizer: dict[str, Any]) -> list[Piece]:
    """The pieces, from the likeliest to the rarest; the last, <mask>, is left out."""
    return [(piece, likelihood) for piece, likelihood in tokenizer["model"]["vocab"][:-1]]


def reader(pieces: Sequence[Piece]) -> bytes:
    """A sentencepiece model of these pieces. It normalises nothing: our texts are normalised before."""
    model = sentencepiece_model_pb2.ModelProto()
    kinds = sentencepiece_model_pb2.ModelProto.SentencePiece
    for number, (piece, likelihood) in enumerate(pieces):
        kind = kinds.UNKNOWN if number == UNKNOWN else kinds.CONTROL if number < SPECIAL else kinds.NORMAL
        model.pieces.add(piece=piece, score=likelihood, type=kind)
    trainer = model.trainer_spec
    trainer.model_type = sentencepiece_model_pb2.TrainerSpec.UNIGRAM
    trainer.bos_id, trainer.pad_id, trainer.eos_id, trainer.unk_id = START, PAD, END, UNKNOWN
    trainer.bos_piece, trainer.pad_piece, trainer.eos_piece, trainer.unk_piece = (
        piece for piece, _ in (pieces[START], pieces[PAD], pieces[END], pieces[UNKNOWN])
    )
    normalizer = model.normalizer_spec
    normalizer.name = "identity"
    normalizer.add_dummy_prefix = normalizer.remove_extra_whitespaces = normalizer.escape_whitespaces = True
    written: bytes = model.SerializeToString()
    return written


def kept_pieces(pieces: Sequence[Piece], texts: Iterable[str]) -> list[int]:
    """The numbers of the pieces to keep, in order."""
    whole = SentencePieceProcessor(model_proto=reader(pieces))
    counts: Counter[int] = Counter()
    for text in texts:
        counts.update(set(whole.encode(text)))
    often = {number for number, count in counts.items() if count >= SEEN}
    signs = [number for number, (piece, _) in enumerate(pieces) if len(piece) == 1][:SIGNS]
    return sorted(set(range(SPECIAL)) | often | set(signs) | set(range(LIKELIEST)))
