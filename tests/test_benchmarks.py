"""`make bench` runs what it names."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NAMED = sorted(" ".join(re.findall(r"^BENCHMARKS\w* := (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.M)).split())


@pytest.mark.parametrize("name", NAMED)
def test_each_benchmark_that_make_names_can_be_read(name: str) -> None:
    """Loaded as `make bench` starts it, but for what it does then."""
    program = f"import runpy; runpy.run_path('benchmarks/{name}.py', run_name='read')"
    paths = {"PYTHONPATH": f".{os.pathsep}benchmarks"}
    found = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=os.environ | paths, capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stderr


def test_no_benchmark_is_forgotten() -> None:
    """Those that `make bench` leaves out take hours, ask a running site, or are parts of others."""
    left = {"decisions", "erase", "perspective", "desk_filled", "personal_data_made_up", "personal_data_sentences"}
    assert {file.stem for file in (ROOT / "benchmarks").glob("*.py")} == left | set(NAMED)
