"""How long a running site takes to answer `comments:analyze`, connection included, and how many a second it answers.

`python benchmarks/perspective.py [--calls 400] [--at-once 8]`: starts a site of its own, makes a key, and asks it about
comments of some 300 characters, first one after the other, then several at once.
"""

import argparse
import json
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

from standfirst.config.trial.clean_site import clean_site

TEXT = "The council closed the bridge and asked nobody who lives there, number {}. " * 4
WARM_UP = 20


def main() -> None:
    options = parse()
    with tempfile.TemporaryDirectory() as folder, clean_site(Path(folder)) as site:
        key = site.command("api-key", "create", "benchmark", "--per-minute", "1000000").stdout.strip()
        ask = partial(call, urlsplit(site.address).netloc, key)
        for number in range(WARM_UP):
            ask(number)
        for at_once in (1, options.at_once):
            started = time.perf_counter()
            with ThreadPoolExecutor(at_once) as pool:
                took = sorted(pool.map(ask, range(options.calls)))
            rate = options.calls / (time.perf_counter() - started)
            p50, p95, p99 = (took[int(len(took) * share)] * 1000 for share in (0.5, 0.95, 0.99))
            print(f"{at_once} at once: {rate:.0f}/s, p50 {p50:.1f} ms, p95 {p95:.1f} ms, p99 {p99:.1f} ms")


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=400)
    parser.add_argument("--at-once", type=int, default=8)
    return parser.parse_args()


def call(address: str, key: str, number: int) -> float:
    """Seconds of one call over a connection of its own, as most clients make it."""
    body = {
        "comment": {"text": TEXT.format(*[number] * 4)},
        "requestedAttributes": {"TOXICITY": {}},
        "languages": ["en"],
    }
    started = time.perf_counter()
    connection = HTTPConnection(address, timeout=60)
    connection.request("POST", f"/v1alpha1/comments:analyze?key={key}", json.dumps(body))
    answer = connection.getresponse()
    told = answer.read()
    connection.close()
    if answer.status != 200:
        raise SystemExit(told.decode())
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
