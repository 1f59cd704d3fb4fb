"""The task worker."""

import time


def work() -> None:
    """Placeholder until the next commit."""
    while True:
        time.sleep(60)
