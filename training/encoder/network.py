"""The encoder as a network: pieces in, one score a column out. Layers are those of BERT, each normalised behind."""

import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)
from torch import Tensor, nn

from training.encoder.weights import EncoderFile, Shape

EPSILON = 1e-12


class Attention(nn.Module):
    """Every piece looks at every other of its text."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.joint = nn.Linear(shape.hidden, 3 * shape.hidden)
        self.out = nn.Linear(shape.hidden, shape.hidden)

    def forward(self, hidden: Tensor, mask: Tensor) -> Tensor:
        rows, length, width = hidden.shape
        joint = self.joint(hidden).view(rows, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(joint[0], joint[1], joint[2], attn_mask=mask)
        out: Tensor = self.out(seen.transpose(1, 2).reshape(rows, length, width))
        return out


class Layer(nn.Module):
    """Attention, then two linear steps, each added to what came in."""

    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        self.attention = Attention(shape)
        self.wide = nn.Linear(shape.hidden, shape.inner)
        self.narrow = nn.Linear(shape.inner, shape.hidden)
        self.first = nn.LayerNorm(shape.hidden, eps=EPSILON)
        self.second = nn.LayerNorm(shape.hidden, eps=EPSILON)
        self.drop = nn.Dropout(dropout)

    def forward(self, hidden: Tensor, mask: Tensor) -> Tensor:
        hidden = self.first(hidden + self.drop(self.attention(hidden, mask)))
        out: Tensor = self.second(hidden + self.drop(self.narrow(F.gelu(self.wide(hidden)))))
        return out


class Embedding(nn.Module):
    """What stands for each piece at its place."""

    def __init__(self, shape: Shape, pieces: int) -> None:
        super().__init__()
        self.pieces = nn.Embedding(pieces, shape.hidden)
        self.places = nn.Embedding(shape.positions, shape.hidden)
        self.norm = nn.LayerNorm(shape.hidden, eps=EPSILON)

    def forward(self, numbers: Tensor) -> Tensor:
        places = self.places.weight[: numbers.shape[1]]
        out: Tensor = self.norm(self.pieces(numbers) + places)
        return out


class Top(nn.Module):
    """The mean and the highest of what the last layer says of each piece, made into one score a column."""

    def __init__(self, shape: Shape, columns: int, dropout: float) -> None:
        super().__init__()
        self.drop = nn.Dropout(dropout)
        self.out = nn.Linear(2 * shape.hidden, columns)

    def forward(self, hidden: Tensor, there: Tensor) -> Tensor:
        there = there.unsqueeze(-1)
        mean = (hidden * there).sum(1) / there.sum(1)
        highest = (hidden + (there - 1) * 1e4).amax(1)
        out: Tensor = self.out(self.drop(torch.cat([mean, highest], dim=1)))
        return out


class Encoder(nn.Module):
    """Embedding, layers, and the scores on top. `there` is 1 where a text has a piece and 0 behind its end."""

    def __init__(self, shape: Shape, *, pieces: int, layers: int, columns: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.embedding = Embedding(shape, pieces)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(layers))
        self.top = Top(shape, columns, dropout)

    def forward(self, numbers: Tensor, there: Tensor) -> Tensor:
        return self.above(self.embedding(numbers), there, 0)

    def below(self, numbers: Tensor, there: Tensor, layers: int) -> Tensor:
        """What the lowest layers say of each piece."""
        hidden: Tensor = self.embedding(numbers)
        mask = mask_of(there)
        for layer in self.layers[:layers]:
            hidden = layer(hidden, mask)
        return hidden

    def above(self, hidden: Tensor, there: Tensor, layers: int) -> Tensor:
        """The scores, from what the lowest layers said."""
        mask = mask_of(there)
        for layer in self.layers[layers:]:
            hidden = layer(hidden, mask)
        out: Tensor = self.top(hidden, there)
        return out


def mask_of(there: Tensor) -> Tensor:
    """Added to what a piece makes of another: nothing, or so much below that it counts for nothing."""
    return (there[:, None, None, :] - 1) * 1e4


def filled(network: Encoder, file: EncoderFile, kept: list[int]) -> Encoder:
    """The network with the weights of the pieces kept, and of as many layers as it has, from the lowest up."""
    shape, state = file.shape, network.state_dict()

    def put(name: str, tensor: str, *sizes: int) -> None:
        state[name] = torch.from_numpy(file.tensor(tensor, *sizes))

    wide, inner = shape.hidden, shape.inner
    state["embedding.pieces.weight"] = torch.from_numpy(file.tensor("emb.word", shape.vocabulary, wide)[kept])
    kinds = torch.from_numpy(file.tensor("emb.type", file.directory["emb.type"][1] // 4 // wide, wide))
    state["embedding.places.weight"] = torch.from_numpy(file.tensor("emb.pos", shape.positions, wide)) + kinds[0]
    put("embedding.norm.weight", "emb.ln.w", wide)
    put("embedding.norm.bias", "emb.ln.b", wide)
    for number in range(len(network.layers)):
        at, of = f"layers.{number}", f"l{number}"
        for end, sizes in (("w", (wide, wide)), ("b", (wide,))):
            parts = [torch.from_numpy(file.tensor(f"{of}.{part}.{end}", *sizes)) for part in "qkv"]
            state[f"{at}.attention.joint.{NAMES[end]}"] = torch.cat(parts)
        for end, ours in NAMES.items():
            into = end == "w"
            put(f"{at}.attention.out.{ours}", f"{of}.ao.{end}", *((wide, wide) if into else (wide,)))
            put(f"{at}.wide.{ours}", f"{of}.fi.{end}", *((inner, wide) if into else (inner,)))
            put(f"{at}.narrow.{ours}", f"{of}.fo.{end}", *((wide, inner) if into else (wide,)))
            put(f"{at}.first.{ours}", f"{of}.aln.{end}", wide)
            put(f"{at}.second.{ours}", f"{of}.oln.{end}", wide)
    network.load_state_dict(state)
    return network


NAMES = {"w": "weight", "b": "bias"}
