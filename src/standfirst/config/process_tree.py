"""Runs the parts of the site as one tree of processes: they start together, and when one ends they all end."""

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from types import FrameType

GRACE_SECONDS = 2.5  # What a part gets to finish before it is killed.


def run_process_tree(parts: Mapping[str, Callable[[], None]]) -> str:
    """Run each part in its own process until Ctrl-C or SIGTERM; return why all ended, empty where it was asked to."""
    processes = [make_process(name, part) for name, part in parts.items()]
    signal.signal(signal.SIGINT, interrupt)
    signal.signal(signal.SIGTERM, interrupt)
    signal.signal(signal.SIGHUP, interrupt)
    try:
        for process in processes:
            process.start()
        ended = wait([process.sentinel for process in processes])
    except KeyboardInterrupt:
        return ""
    else:
        return "; ".join(epitaph(process) for process in processes if process.sentinel in ended)
    finally:
        stop(processes)


def make_process(name: str, part: Callable[[], None]) -> BaseProcess:
    """A process that is not started yet. A forked child shares what its parent has loaded."""
    if sys.platform == "linux":
        return multiprocessing.get_context("fork").Process(target=begin, args=(part,), name=name)
    # Elsewhere, forking a process that has loaded so much is not safe.
    return multiprocessing.get_context("spawn").Process(target=begin, args=(part,), name=name)


def interrupt(signum: int, frame: FrameType | None) -> None:  # noqa: ARG001
    """SIGTERM and a closed terminal end the tree as Ctrl-C does."""
    raise KeyboardInterrupt


def begin(part: Callable[[], None]) -> None:
    """What each child does first: leave Ctrl-C to the parent, and never outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=end_with_parent, daemon=True).start()
    part()


def end_with_parent() -> None:
    """End this process as soon as its parent is gone, even where the parent was killed and could tell nobody."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def stop(processes: list[BaseProcess]) -> None:
    """Ask all to end, and kill what hasn't after the grace."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # The second Ctrl-C of an impatient hand changes nothing.
    deadline = time.monotonic() + GRACE_SECONDS
    begun = [process for process in processes if process.pid is not None]
    for process in begun:
        process.terminate()
    for process in begun:
        process.join(max(0.0, deadline - time.monotonic()))
        if process.is_alive():
            process.kill()
            process.join()


def epitaph(process: BaseProcess) -> str:
    """How a process ended, for the operator."""
    process.join(GRACE_SECONDS)  # Its end is seen a moment before its exit code.
    code = process.exitcode or 0
    how = f"was killed by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"
    return f"the {process.name} process {how}"
