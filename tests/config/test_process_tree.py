import os
import signal
import subprocess
import sys
from pathlib import Path

TREE = """
import pathlib, signal, sys, time
from standfirst.config.process_tree import run_process_tree

def note(name):
    import os
    pathlib.Path(sys.argv[1], name).write_text(str(os.getpid()))

def patient():
    note("patient")
    signal.pause()

def deaf():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    note("deaf")
    while True:
        signal.pause()

def failing():
    note("failing")
    for _ in range(500):
        if pathlib.Path(sys.argv[1], "patient").exists():
            sys.exit(3)
        time.sleep(0.01)

parts = {name: globals()[name] for name in sys.argv[2].split(",")}
print(run_process_tree(parts) or "asked to end")
"""


def start(folder: Path, *parts: str) -> "subprocess.Popen[str]":
    """A tree of its own whose first part has begun."""
    script = folder / "tree.py"
    script.write_text(TREE)
    command = [sys.executable, str(script), str(folder), ",".join(parts)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)


def wait_for(path: Path) -> int:
    """The number of the process that wrote the file; the test's own limit ends a wait that is in vain."""
    while not path.exists() or not path.read_text():
        os.sched_yield()
    return int(path.read_text())


def is_alive(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False


def test_asking_the_parent_to_end_ends_all(tmp_path: Path) -> None:
    tree = start(tmp_path, "patient")
    child = wait_for(tmp_path / "patient")
    tree.send_signal(signal.SIGTERM)
    assert tree.communicate(timeout=10)[0].strip() == "asked to end"
    assert not is_alive(child)


def test_a_part_that_does_not_listen_is_killed(tmp_path: Path) -> None:
    tree = start(tmp_path, "deaf")
    child = wait_for(tmp_path / "deaf")
    tree.send_signal(signal.SIGINT)
    tree.communicate(timeout=10)
    assert not is_alive(child)


def test_when_one_part_ends_all_end_and_the_operator_is_told_which(tmp_path: Path) -> None:
    tree = start(tmp_path, "patient", "failing")
    assert tree.communicate(timeout=10)[0].strip() == "the failing process ended with exit code 3"
    assert not is_alive(wait_for(tmp_path / "patient"))


def test_no_part_outlives_a_parent_that_was_killed(tmp_path: Path) -> None:
    tree = start(tmp_path, "patient", "deaf")
    children = [wait_for(tmp_path / name) for name in ("patient", "deaf")]
    tree.kill()
    tree.communicate(timeout=10)
    while any(is_alive(child) for child in children):
        os.sched_yield()
