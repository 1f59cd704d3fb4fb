"""Writes the encoder as it ships: a graph with eight bits a weight, and the vocabulary beside it.

Each row of the embedding and each column of a layer's weights has its own scale; one scale for all moved scores by up
to a half. Seven bits are used of the eight, so that processors without VNNI do not overflow.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training.encoder.network import Encoder

OPSET = 17
Tell = Callable[[str], None]


class SmallEmbedding(nn.Module):
    """The embedding in eight bits a number."""

    def __init__(self, pieces: Tensor, places: Tensor, norm: nn.Module) -> None:
        super().__init__()
        scales = pieces.abs().amax(1, keepdim=True).clamp_min(1e-9) / 127
        self.register_buffer("pieces", torch.round(pieces / scales).to(torch.int8))
        self.register_buffer("scales", scales)
        self.register_buffer("places", places)
        self.norm = norm

    def forward(self, numbers: Tensor) -> Tensor:
        found = self.pieces[numbers].float() * self.scales[numbers]
        out: Tensor = self.norm(found + self.places[: numbers.shape[1]])
        return out


def export(network: Encoder, pieces: bytes, folder: Path, tell: Tell) -> None:
    """Write `encoder.onnx` and `pieces.model` into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    network.eval()
    whole = network.embedding
    small = SmallEmbedding(whole.pieces.weight.data, whole.places.weight.data, whole.norm)
    network.embedding = small  # type: ignore[assignment]
    with tempfile.TemporaryDirectory() as place:
        graph = Path(place) / "whole.onnx"
        write_graph(network, graph)
        quantize_dynamic(
            graph,
            folder / "encoder.onnx",
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
        )
    network.embedding = whole
    (folder / "pieces.model").write_bytes(pieces)
    for file in sorted(folder.iterdir()):
        tell(f"wrote {file.name}, {file.stat().st_size / 1e6:.1f} MB")


def write_graph(network: nn.Module, file: Path) -> None:
    numbers = torch.randint(4, 1000, (2, 9))
    torch.onnx.export(
        network,
        (numbers, torch.ones(2, 9)),
        str(file),
        input_names=["numbers", "there"],
        output_names=["scores"],
        dynamic_axes={"numbers": {0: "rows", 1: "length"}, "there": {0: "rows", 1: "length"}, "scores": {0: "rows"}},
        opset_version=OPSET,
        dynamo=False,
    )
