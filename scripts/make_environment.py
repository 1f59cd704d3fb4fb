"""Makes .venv with what the site needs to run, or to be developed; does nothing where that is already so."""

import hashlib
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STARTED = time.monotonic()


def main() -> None:
    """`make_environment.py run` or `make_environment.py dev`; an environment for `dev` also serves for `run`."""
    kind = sys.argv[1]
    if sys.version_info < (3, 11):  # noqa: UP036 - just here an older one may come.
        version = sys.version.split()[0]
        sys.exit(f"Standfirst needs Python 3.11 or newer; this is {version}. Try: make PYTHON=python3.11 …")
    if not (is_ready("dev") or is_ready(kind)):
        install(kind)
        stamp(kind).write_text(wanted(kind))
        tell("the environment is ready")
    run(PYTHON, ROOT / "scripts" / "compile_messages.py")


def wanted(kind: str) -> str:
    """Changes with whatever would make another environment."""
    files = (ROOT / "requirements" / f"{kind}.txt", ROOT / "pyproject.toml")
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def stamp(kind: str) -> Path:
    """The file that says what .venv holds; it goes when .venv goes."""
    return VENV / f".standfirst-{kind}"


def is_ready(kind: str) -> bool:
    """True where .venv holds just what is wanted."""
    return stamp(kind).exists() and stamp(kind).read_text() == wanted(kind)


def install(kind: str) -> None:
    """Make .venv where there is none and install the pinned packages, then the project itself."""
    if not PYTHON.exists():
        tell(f"making .venv with Python {sys.version.split()[0]}")
        venv.create(VENV, with_pip=True, symlinks=True)
    installer = find_installer()
    tell(f"installing requirements/{kind}.txt with {Path(installer[0]).name} (the first time takes a minute)")
    run(*installer, "-r", ROOT / "requirements" / f"{kind}.txt")
    tell("installing standfirst itself")
    run(*installer, "--no-deps", "-e", ROOT)


def find_installer() -> list[str]:
    """uv, which is several times faster, where it can be had; pip otherwise."""
    has_pip = subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0
    own = VENV / "bin" / "uv"
    if not own.exists() and has_pip:
        tell("fetching the installer uv")
        quiet = ["--quiet", "--disable-pip-version-check"]
        subprocess.run([PYTHON, "-m", "pip", "install", *quiet, "uv"], check=False)
    uv = str(own) if own.exists() else shutil.which("uv")
    if uv:
        return [uv, "pip", "install", "--quiet", "--python", str(PYTHON)]
    if has_pip:
        return [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    sys.exit("There is neither pip in .venv nor uv on this machine. Remove .venv and try again.")


def run(*command: str | Path) -> None:
    """Run to the end; its failure is ours."""
    done = subprocess.run([str(part) for part in command], cwd=ROOT, check=False)
    if done.returncode:
        sys.exit(done.returncode)


def tell(what: str) -> None:
    """One line of progress with the seconds since the start."""
    print(f"[{time.monotonic() - STARTED:5.1f} s] {what}", flush=True)


if __name__ == "__main__":
    main()
