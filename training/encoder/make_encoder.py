"""The way from labelled sets to the encoder that ships."""

import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from standfirst.signals.toxicity_encoder import Encoder as Shipped
from standfirst.signals.toxicity_features import readable
from training.digest import digest_of
from training.encoder.export import export
from training.encoder.fit import Course, fit, lower_states
from training.encoder.go_on import Further, go_on
from training.encoder.network import Encoder, filled
from training.encoder.rows import code
from training.encoder.shipped import read_shipped
from training.encoder.vocabulary import kept_pieces, pieces_of, reader
from training.encoder.weights import read_encoder, read_pieces
from training.examples import own_rows
from training.label_map import COLUMNS
from training.sets import Row, raw_rows, set_names
from training.written import written_rows

LAYERS = 6  # Of twelve: a probe on ten sets found the sixth as telling as any above it, at half the price.
MOST_OF_A_SET = 12_000
OF_BEFORE = 0.2  # Of each weight, when one goes on: what an encoder knew of languages that nobody labelled is kept so.

Tell = Callable[[str], None]


@dataclass(frozen=True)
class EncoderPlan:
    """What to read, how often, and where everything goes. `out` is the folder of the model itself."""

    folder: Path
    seed: int
    passes: float
    out: Path
    work: Path
    threads: int
    start: Path | None = None  # The folder of an encoder to go on from, for so many minutes.
    minutes: float = 60.0


def further_encoder(plan: EncoderPlan, start: Path, examples: Sequence[Row], tell: Tell) -> None:
    """Write the encoder that comes of training another for some time more."""
    torch.set_num_threads(plan.threads)
    rows = [*examples, *own_rows(), *written_rows("train", plan.seed)]
    checkpoint = plan.work / f"{plan.out.name}-{digest_of(rows)}.pt"
    tell(f"encoder: on from {start.name}, {len(rows):,} rows to draw from, {plan.minutes:.0f} minutes")
    before = read_shipped(start).state_dict()
    network = go_on(read_shipped(start), Shipped(start), rows, Further(plan.minutes, plan.seed, checkpoint, tell))
    network.load_state_dict(
        {name: OF_BEFORE * before[name] + (1 - OF_BEFORE) * new for name, new in network.state_dict().items()}
    )
    export(network, (start / "pieces.model").read_bytes(), plan.out, tell)


def make_encoder(plan: EncoderPlan, examples: Sequence[Row], tell: Tell) -> None:
    """Fine-tune and write the encoder; hours on two cores, from the last checkpoint on where there is one."""
    if plan.start:
        return further_encoder(plan, plan.start, examples, tell)
    torch.set_num_threads(plan.threads)
    rows = capped(examples, plan.seed)
    sources = sorted({row.source for row in rows})
    file, pieces = read_encoder(), pieces_of(read_pieces())
    kept = kept_pieces(pieces, all_texts(plan.folder))
    lean = reader([pieces[number] for number in kept])
    tell(f"encoder: {len(rows):,} rows of {len(sources)} sets; {len(kept):,} pieces kept")
    network = filled(Encoder(file.shape, pieces=len(kept), layers=LAYERS, columns=len(COLUMNS)), file, kept)
    coded = code(rows, lean, sources)
    checkpoint = plan.work / f"{plan.out.name}-{digest_of(rows)}.pt"
    states = lower_states(network, coded, checkpoint.with_suffix(".lower"), tell)
    course = Course(plan.passes, plan.seed, checkpoint, tell)
    return export(fit(network, coded, states, course), lean, plan.out, tell)


def capped(rows: Sequence[Row], seed: int) -> list[Row]:
    """At most so many of each set, so that the largest do not take all the time."""
    own: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        own[row.source].append(row)
    chance = random.Random(seed)
    taken = [row for part in own.values() for row in chance.sample(part, min(len(part), MOST_OF_A_SET))]
    chance.shuffle(taken)
    return taken


def all_texts(folder: Path) -> list[str]:
    """Every text of every set: not to learn from, but to see which pieces people's languages use."""
    return [readable(row["text"]) for name in set_names(folder) for row in raw_rows(folder, name)]
