"""How many comments a second `standfirst assess` judges on one core, and how much memory that takes.

`python benchmarks/assess.py [FILE] [--edition en] [--count 20000]`: FILE holds comments as plain or JSON lines; without
one, comments of some 200 characters are made up, one in ten with something to find in it.
"""

import argparse
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

PROSE = """
    the council should have asked people who live there before it closed bridge for a year and nobody told them why so
    that every morning hundreds of us wait in line while bus that we were promised never comes which is what happens
    when plans are made by those who do not need to cross river themselves but it could still be repaired soon
"""
SYLLABLES = "ba de fo gri hel in kar lo mun nes or pa quil ras ste tu van wer yt zo"
FINDINGS = ("Write to anna@example.org.", "SHAME ON ALL OF THEM", "See https://example.org/a", "Ring +44 20 7946 0958.")
RUNS = 5


def main() -> None:
    options = parse()
    with tempfile.TemporaryDirectory() as folder:
        source = options.file or made_up(Path(folder) / "comments.jsonl", options.count)
        count, characters = size(source)
        empty = Path(folder) / "empty"
        empty.touch()
        start = min(timed(empty, options.edition) for _ in range(RUNS))
        runs = sorted(timed(source, options.edition) for _ in range(RUNS))
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{count} comments of {characters / count:.0f} characters; {RUNS} runs, one process each")
    print(f"start-up {start:.2f} s (processor time, as all below)")
    median, best, worst = (count / seconds for seconds in (statistics.median(runs), runs[0], runs[-1]))
    print(f"comments/s: median {median:.0f}, best {best:.0f}, worst {worst:.0f}")
    print(f"most memory: {memory:.0f} MB")


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--edition", default="en")
    parser.add_argument("--count", type=int, default=20_000)
    return parser.parse_args()


def made_up(path: Path, count: int) -> Path:
    """Comments by five thousand readers over a day, so that flooding and near-duplicates are looked for as well."""
    chance, now = random.Random(1), datetime(2026, 3, 1, tzinfo=UTC)
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            now += timedelta(days=1) / count
            fields = {
                "id": number,
                "text": text(chance),
                "author": chance.randrange(5000),
                "posted_at": now.isoformat(),
            }
            file.write(json.dumps(fields, ensure_ascii=False) + "\n")
    return path


def text(chance: random.Random) -> str:
    sentences = (sentence(chance) for _ in range(chance.randint(2, 5)))
    return " ".join(sentences) + (" " + chance.choice(FINDINGS) if chance.random() < 0.1 else "")


def sentence(chance: random.Random) -> str:
    """Common words between invented ones, as rare ones make the half of every real text."""
    words = [
        "".join(chance.choices(SYLLABLES.split(), k=chance.randint(1, 4)))
        if chance.random() < 0.4
        else chance.choice(PROSE.split())
        for _ in range(chance.randint(6, 16))
    ]
    return " ".join(words).capitalize() + "."


def size(source: Path) -> tuple[int, int]:
    lines = [line for line in source.read_text(encoding="utf-8").split("\n") if line.strip()]
    return len(lines), sum(len(json.loads(line)["text"] if line.startswith("{") else line) for line in lines)


def timed(source: Path, edition: str) -> float:
    """Seconds of processor time, start-up included: what one core of our own would need, whatever else runs."""
    command = [sys.executable, "-m", "standfirst.config.command_line", "assess", "--edition", edition]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with source.open("rb") as comments:
        subprocess.run(command, stdin=comments, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
