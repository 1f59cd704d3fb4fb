"""Reads the encoder that ships back into a network of floats, to go on training it."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import numpy_helper

from training.encoder.network import Encoder
from training.encoder.weights import Shape

HEAD_WIDTH = 32
MATRICES = ("attention.joint", "attention.out", "wide", "narrow")

Floats = npt.NDArray[np.float32]


def read_shipped(folder: Path) -> Encoder:
    """The network in `encoder.onnx`: eight-bit numbers times their scales."""
    tensors = {each.name: numpy_helper.to_array(each) for each in onnx.load(folder / "encoder.onnx").graph.initializer}
    pieces = tensors["embedding.pieces"].astype(np.float32) * tensors["embedding.scales"]
    layers = sum(name.endswith("first.weight") for name in tensors)
    state = {name: value for name, value in tensors.items() if name.endswith((".weight", ".bias"))}
    state |= {"embedding.pieces.weight": pieces, "embedding.places.weight": tensors["embedding.places"]}
    names = [f"layers.{number}.{each}" for number in range(layers) for each in MATRICES]
    state |= {
        f"{name}.weight": matrix.T.copy() for name, matrix in zip([*names, "top.out"], matrices(tensors), strict=True)
    }
    network = Encoder(shape_of(state, layers), pieces=len(pieces), layers=layers, columns=len(state["top.out.bias"]))
    network.load_state_dict({name: torch.from_numpy(value.copy()) for name, value in state.items()})
    return network


def matrices(tensors: dict[str, npt.NDArray[np.generic]]) -> list[Floats]:
    """The weights of all linear steps, in the order in which the graph has them."""
    end = "_quantized"
    return [
        (value.astype(np.float32) - tensors[name.replace(end, "_zero_point")]) * tensors[name.replace(end, "_scale")]
        for name, value in tensors.items()
        if name.endswith(end)
    ]


def shape_of(state: dict[str, Floats], layers: int) -> Shape:
    places, hidden = state["embedding.places.weight"].shape
    inner = len(state["layers.0.wide.bias"])
    return Shape(hidden, layers, hidden // HEAD_WIDTH, inner, len(state["embedding.pieces.weight"]), places)
