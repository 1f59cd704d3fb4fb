"""Runs every check that needs no test, tells how long each took, and fails where any failed."""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent

CHECKS = {
    "lint": ["ruff", "check", "--quiet", "."],
    "form": ["ruff", "format", "--check", "--quiet", "."],
    "types": ["mypy"],
    "templates": ["djlint", "--quiet", "--lint", "src/standfirst/templates"],
    "import directions": ["lint-imports", "--no-cache"],
    "migrations": ["django-admin", "makemigrations", "--check", "--dry-run"],
}


def main() -> None:
    """Run all, also after one has failed, so that one run shows everything."""
    failed = [name for name, command in CHECKS.items() if not passes(name, command)]
    if failed:
        sys.exit(f"Failed: {', '.join(failed)}.")


def passes(name: str, command: list[str]) -> bool:
    """True where the command succeeds; what it says is shown only where it doesn't."""
    started = time.monotonic()
    settings = {"DJANGO_SETTINGS_MODULE": "standfirst.config.settings.development"}
    done = subprocess.run(
        [BIN / command[0], *command[1:]],
        cwd=ROOT,
        env=os.environ | settings,
        capture_output=True,
        text=True,
        check=False,
    )
    outcome = "failed" if done.returncode else "passed"
    print(f"{name:<18} {outcome} in {time.monotonic() - started:.1f} s", flush=True)
    if done.returncode:
        print(done.stdout + done.stderr, flush=True)
    return done.returncode == 0


if __name__ == "__main__":
    main()
