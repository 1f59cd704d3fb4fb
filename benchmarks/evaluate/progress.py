"""Shows how far a long measurement is: a bar on a terminal, and now and then a line where the output is kept."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TextIO

WIDTH = 30
ON_TERMINAL, KEPT = 0.2, 15.0  # Seconds between two signs of life.


@dataclass
class Progress:
    """So many steps, each of which may be partly done."""

    steps: int
    out: TextIO = field(default_factory=lambda: sys.stderr)
    clock: Callable[[], float] = time.monotonic
    done: int = 0
    shown_at: float = float("-inf")
    started: float = 0.0

    def __post_init__(self) -> None:
        self.started = self.clock()

    def at(self, doing: str, part: float = 0.0) -> None:
        """Somewhere within a step; says nothing where it has just spoken."""
        now = self.clock()
        if now - self.shown_at >= (ON_TERMINAL if self.out.isatty() else KEPT):
            self.show(doing, part, now)

    def finish(self, doing: str) -> None:
        """A step is done."""
        self.done += 1
        self.show(doing, 0.0, self.clock())
        if self.done == self.steps and self.out.isatty():
            self.out.write("\n")

    def show(self, doing: str, part: float, now: float) -> None:
        self.shown_at = now
        share = min(1.0, (self.done + part) / max(1, self.steps))
        bar = ("#" * round(share * WIDTH)).ljust(WIDTH, "-")
        line = f"[{bar}] {share:4.0%}  {now - self.started:5.0f} s  {doing}"
        self.out.write(f"\r{line[:118]:<118}" if self.out.isatty() else f"{line}\n")
        self.out.flush()
