"""Fine-tunes the upper layers. What the frozen lower ones say is worked out once and kept in a file.

Frozen layers keep what the encoder knows of how languages relate, which is all that reaches those without labels.
Training stops where it is interrupted and goes on there.
"""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from training.encoder.network import Encoder
from training.encoder.rows import Coded, batches, by_length, padded

FROZEN = 2  # Layers, and the embedding.
BATCH = 64
RATE, WARM, LEAST_RATE = 2e-4, 0.04, 0.02
DECAY = 0.01
TELL_EVERY, KEEP_EVERY = 200, 500
STEEPEST = 1.0
# Whether the processor knows 16-bit floats; elsewhere they take six times as long.
HALVES = bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())  # noqa: SLF001

Tell = Callable[[str], None]


@dataclass(frozen=True)
class Course:
    """How often to go over the rows, where to keep what was reached, and whom to tell."""

    passes: float
    seed: int
    keep: Path
    tell: Tell


def lower_states(network: Encoder, coded: Coded, file: Path, tell: Tell) -> npt.NDArray[np.float16]:
    """What the frozen layers say of every piece of every row; read from the file where it is whole."""
    shape = (len(coded.numbers), network.embedding.pieces.embedding_dim)
    done = file.with_suffix(".done")
    if done.exists():
        return np.memmap(file, np.float16, "r", shape=shape)
    kept = np.memmap(file, np.float16, "w+", shape=shape)
    network.eval()
    count = 0
    for rows in by_length(coded.lengths, 128):
        numbers, there = padded(coded, rows)
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=HALVES):
            hidden = network.below(numbers, there, FROZEN).half().numpy()
        for place, row in enumerate(rows):
            begin, end = coded.starts[row], coded.starts[row + 1]
            kept[begin:end] = hidden[place, : end - begin]
        count += len(rows)
        if count % (128 * TELL_EVERY) < 128:
            tell(f"lower layers: {count:,} of {len(coded):,} texts")
    kept.flush()
    done.touch()
    return kept


class Learning:
    """The network on its way, with a bias for each source and column that training alone uses."""

    def __init__(self, network: Encoder, sources: int, factor: Callable[[int], float], rate: float = RATE) -> None:
        """`factor`: the share of the full rate at a step."""
        self.network = network
        self.biases = nn.Parameter(torch.zeros(sources, network.top.out.out_features))
        learned = [*network.layers[FROZEN:].parameters(), *network.top.parameters()]
        self.optimizer = torch.optim.AdamW(
            [
                {"params": [each for each in learned if each.ndim > 1], "weight_decay": DECAY},
                {"params": [*(each for each in learned if each.ndim == 1), self.biases], "weight_decay": 0.0},
            ],
            lr=rate,
        )
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, factor)
        self.step = 0
        self.seconds = 0.0  # Spent, where time is what ends it.

    def save(self, file: Path) -> None:
        """Beside the old checkpoint first, so that an interruption leaves one of the two."""
        beside = file.with_suffix(".new")
        torch.save(
            {
                "network": self.network.state_dict(),
                "biases": self.biases.data,
                "optimizer": self.optimizer.state_dict(),
                "schedule": self.schedule.state_dict(),
                "step": self.step,
                "seconds": self.seconds,
            },
            beside,
        )
        beside.replace(file)

    def load(self, file: Path) -> None:
        kept = torch.load(file, weights_only=True)
        self.network.load_state_dict(kept["network"])
        self.biases.data.copy_(kept["biases"])
        self.optimizer.load_state_dict(kept["optimizer"])
        self.schedule.load_state_dict(kept["schedule"])
        self.step = kept["step"]
        self.seconds = kept.get("seconds", 0.0)

    def learn(self, hidden: Tensor, there: Tensor, wanted: Tensor, weights: Tensor, sources: Tensor) -> float:
        """One step; the loss before it."""
        with torch.autocast("cpu", torch.bfloat16, enabled=HALVES):
            raw = self.network.above(hidden, there, FROZEN)
        raw = raw.float() + self.biases[sources]
        known = ~wanted.isnan()
        losses = nn.functional.binary_cross_entropy_with_logits(raw, wanted.nan_to_num(0), reduction="none")
        loss = (losses * known * weights[:, None]).sum() / (known * weights[:, None]).sum()
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_([each for group in self.optimizer.param_groups for each in group["params"]], STEEPEST)
        self.optimizer.step()
        self.schedule.step()
        self.step += 1
        return float(loss.detach())


def rate_at(done: float) -> float:
    """The share of the full rate after a share of all steps: up quickly, then down along half a cosine."""
    if done < WARM:
        return done / WARM
    return LEAST_RATE + (1 - LEAST_RATE) * (1 + math.cos(math.pi * (done - WARM) / (1 - WARM))) / 2


def fit(network: Encoder, coded: Coded, states: npt.NDArray[np.float16], course: Course) -> Encoder:
    """Go over the rows as often as the course says, from the checkpoint on where there is one."""
    each = math.ceil(len(coded) / BATCH)
    torch.manual_seed(course.seed)
    steps = round(each * course.passes)
    learning = Learning(network, int(coded.sources.max()) + 1, lambda step: rate_at(step / steps))
    if course.keep.exists():
        learning.load(course.keep)
    network.train()
    losses: list[float] = []
    started = time.monotonic()
    first = learning.step
    for number in range(learning.step // each, math.ceil(course.passes)):
        order = batches(coded.lengths, BATCH, np.random.default_rng((course.seed, number)))
        for rows in order[learning.step - number * each : steps - number * each]:
            losses.append(learning.learn(*gathered(coded, states, rows)))
            if learning.step % TELL_EVERY == 0:
                pace = (learning.step - first) * BATCH / (time.monotonic() - started)
                course.tell(
                    f"step {learning.step:,} of {steps:,}: loss {np.mean(losses[-TELL_EVERY:]):.4f}, {pace:.0f} texts/s"
                )
            if learning.step % KEEP_EVERY == 0:
                learning.save(course.keep)
    learning.save(course.keep)
    return network.eval()


def gathered(
    coded: Coded, states: npt.NDArray[np.float16], rows: npt.NDArray[np.int64]
) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    lengths = coded.lengths[rows]
    hidden = np.zeros((len(rows), int(lengths.max()), states.shape[1]), np.float32)
    for place, (row, length) in enumerate(zip(rows, lengths, strict=True)):
        hidden[place, :length] = states[coded.starts[row] : coded.starts[row] + length]
    there = (np.arange(hidden.shape[1]) < lengths[:, None]).astype(np.float32)
    at = torch.from_numpy(rows)
    return (
        torch.from_numpy(hidden),
        torch.from_numpy(there),
        coded.targets[at],
        coded.weights[at],
        coded.sources[at],
    )
