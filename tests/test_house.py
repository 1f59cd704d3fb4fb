"""The shape of the house: import directions hold and are really checked, tests mirror the source."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "standfirst"
TESTS = ROOT / "tests"

VIOLATIONS = {
    "The house": ("readers/trespass.py", "import standfirst.discussion.models\n"),
    "The heart and the signals know no framework": ("standards/trespass.py", "import django\n"),
    "The heart asks nobody": ("standards/trespass.py", "import socket\n"),
    "Only what judges or measures": ("newsroom/trespass.py", "import standfirst.standards.judge\n"),
}
CIRCLE = {
    "signals/here.py": "import standfirst.signals.there\n",
    "signals/there.py": "import standfirst.signals.here\n",
}


def contracts_of(house: Path) -> str:
    """What import-linter prints about a copy of the house."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(
        command, cwd=house, capture_output=True, text=True, check=False, env={"PYTHONPATH": str(house / "src")}
    )
    return done.stdout + done.stderr


@pytest.fixture
def copy_of_house(tmp_path: Path) -> Path:
    """The package's Python files and the contracts, without anything else."""
    for module in SOURCE.rglob("*.py"):
        copy = tmp_path / "src" / "standfirst" / module.relative_to(SOURCE)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(module.read_text())
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text())
    return tmp_path


def test_the_import_directions_hold() -> None:
    assert "0 broken" in contracts_of(ROOT)


@pytest.mark.parametrize("contract", VIOLATIONS)
def test_a_trespass_breaks_its_contract(copy_of_house: Path, contract: str) -> None:
    where, line = VIOLATIONS[contract]
    (copy_of_house / "src" / "standfirst" / where).write_text(line)
    broken = [row for row in contracts_of(copy_of_house).splitlines() if row.startswith(contract)]
    assert broken
    assert broken[0].endswith("BROKEN")


def test_a_circle_breaks_its_contract(copy_of_house: Path) -> None:
    for where, line in CIRCLE.items():
        (copy_of_house / "src" / "standfirst" / where).write_text(line)
    assert "Siblings never import each other in a circle BROKEN" in contracts_of(copy_of_house)


def test_a_new_room_without_a_floor_breaks_the_contract(copy_of_house: Path) -> None:
    room = copy_of_house / "src" / "standfirst" / "cellar"
    room.mkdir()
    (room / "__init__.py").write_text("")
    assert "cellar" in contracts_of(copy_of_house)


def test_every_test_module_mirrors_a_module_of_the_source() -> None:
    elsewhere = ("journeys", "factories", "invariants", "scripts", "benchmarks", "training")
    strays = [
        str(test.relative_to(TESTS))
        for test in TESTS.rglob("test_*.py")
        if test.parent != TESTS and test.relative_to(TESTS).parts[0] not in elsewhere and not _mirrored(test)
    ]
    assert strays == []


def _mirrored(test: Path) -> bool:
    room = SOURCE / test.relative_to(TESTS).parent
    name = test.stem.removeprefix("test_")
    return (room / f"{name}.py").exists() or (room / name).is_dir()


def own_modules() -> list[Path]:
    return [module for module in SOURCE.rglob("*.py") if "migrations" not in module.parts]


def test_no_file_is_longer_than_a_reader_can_hold() -> None:
    lengths = {
        str(m.relative_to(SOURCE)): sum(1 for line in m.read_text().splitlines() if line.strip()) for m in own_modules()
    }
    assert {name: length for name, length in lengths.items() if length > 350} == {}


def test_no_function_is_longer_than_forty_lines() -> None:
    long = [
        f"{module.relative_to(SOURCE)}:{node.lineno} {node.name}"
        for module in own_modules()
        for node in ast.walk(ast.parse(module.read_text()))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 40
    ]
    assert long == []


def test_every_module_opens_with_a_sentence() -> None:
    dumb = [str(m.relative_to(SOURCE)) for m in own_modules() if not ast.get_docstring(ast.parse(m.read_text()))]
    assert dumb == []
