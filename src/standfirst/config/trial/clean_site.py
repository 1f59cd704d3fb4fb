"""A site of its own in a folder of its own, started for a trial and stopped after it."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 600  # seconds until a site that does not answer is given up; a first start migrates the database
STANDFIRST = (sys.executable, "-m", "standfirst.config.command_line")


class TrialError(Exception):
    """The trial can't go on; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Site:
    """A running site, and the environment in which its commands work."""

    address: str
    environment: dict[str, str]

    def command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command of the site to its end."""
        command = [*STANDFIRST, *arguments]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)  # noqa: S603


@contextmanager
def clean_site(folder: Path) -> Iterator[Site]:
    """Start a site whose data lie in `folder`, never in the database of the environment. Raises `TrialError`."""
    port = free_port()
    environment = environment_of(folder)
    log = folder / "site.log"
    with running([*STANDFIRST, "run", "--no-demo", "--port", str(port)], environment, log) as process:
        address = f"http://127.0.0.1:{port}"
        wait_for(address, process, log)
        yield Site(address, environment)


@contextmanager
def running(command: list[str], environment: dict[str, str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run a command beside us, what it says going to `log`, until the block ends."""
    with log.open("wb") as output:
        process = subprocess.Popen(command, env=environment, stdout=output, stderr=output)  # noqa: S603
        try:
            yield process
        finally:
            process.terminate()
            process.wait(timeout=30)


def environment_of(folder: Path) -> dict[str, str]:
    """The environment without any setting of another site; limits are as everywhere but for registering in a row."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("STANDFIRST_", "DJANGO_"))}
    return kept | {
        "STANDFIRST_VAR": str(folder),
        "STANDFIRST_LIMIT_REGISTER": "10000/m/ip",  # All readers of a trial come from one machine.
        "STANDFIRST_LIMIT_SIGN_IN": "10000/m/ip",
        "STANDFIRST_CAPTCHA_COST": "50",  # The sum is real, only smaller.
    }


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise TrialError(f"The site ended while starting. It said:\n{log.read_text()[-2000:]}")
        try:
            with urllib.request.urlopen(f"{address}/readyz", timeout=5):  # noqa: S310  (our own site)
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise TrialError(f"The site did not answer within {PATIENCE} s. It said:\n{log.read_text()[-2000:]}")
