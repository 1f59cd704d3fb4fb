"""Starts the provider for tests, and tells it who its people are."""

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from standfirst.config.trial.clean_site import free_port, running
from tests.provider.serve import CLIENT_ID, CLIENT_SECRET

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Provider:
    """A running provider."""

    address: str
    folder: Path

    def person(self, who: str, /, **claims: Any) -> None:
        """Let somebody have an account there, about whom the provider says `claims`."""
        (self.folder / f"{who}.json").write_text(json.dumps(claims), "utf-8")

    def as_setting(self, **changes: Any) -> dict[str, Any]:
        """How an operator names it in the setting `STANDFIRST_OPENID`."""
        return {
            "id": "paper",
            "name": "Paper ID",
            "url": f"{self.address}/o",
            "client_id": CLIENT_ID,
            "client_secret": CLIENT_SECRET,
            **changes,
        }


@contextmanager
def provider(folder: Path, *callbacks: str) -> Iterator[Provider]:
    """A provider that sends people back only to `callbacks`, until the block ends."""
    port = free_port()
    environment = {
        **os.environ,
        "PROVIDER_FOLDER": str(folder),
        "PROVIDER_KEY": new_key(),
        "PYTHONPATH": f"{ROOT}:{ROOT}/src",
    }
    command = [sys.executable, "-m", "tests.provider.serve", str(port), *callbacks]
    with running(command, environment, folder / "provider.log") as process:
        found = Provider(f"http://localhost:{port}", folder)
        wait_until_it_answers(found, process)
        yield found


def wait_until_it_answers(found: Provider, process: subprocess.Popen[bytes]) -> None:
    while process.poll() is None:
        with (
            suppress(OSError),
            urllib.request.urlopen(f"{found.address}/o/.well-known/openid-configuration", timeout=5),  # noqa: S310
        ):
            return
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.1)
    raise AssertionError((found.folder / "provider.log").read_text())


def new_key() -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    kinds = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return key.private_bytes(*kinds).decode()
