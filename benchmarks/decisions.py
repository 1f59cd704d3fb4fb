"""What a million decisions cost: written, verified, counted, exported, and shown: `python benchmarks/decisions.py`.

Fills the desk as `desk.py` does, then decides through the verb that every decision goes through, spread over a year.
"""

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import islice
from typing import Any

import desk

KINDS = ("hold",) * 9 + ("publish",) * 6 + ("remove",) * 4 + ("warn",)
STATES = {
    "hold": ("", "held"),
    "publish": ("held", "published"),
    "remove": ("held", "removed"),
    "warn": ("active", "active"),
}
BATCH = 5_000


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--decisions", type=int, default=1_000_000)
    asked.add_argument("--comments", type=int, default=100_000)
    asked.add_argument("--held", type=int, default=3000)
    asked.add_argument("--reported", type=int, default=2000)
    asked.add_argument("--times", type=int, default=40)
    asked.add_argument("--processor", action="store_true", help="judge by processor time: the machine is busy")
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("STANDFIRST_VAR", folder)
        os.environ.setdefault("STANDFIRST_STAFF_SECOND_FACTOR", "0")
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "standfirst.config.settings.development")
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        call_command("createcachetable", verbosity=0)
        measure(options)


def measure(options: argparse.Namespace) -> None:
    from django.test import Client
    from django.utils import timezone

    from standfirst.decisions.models import Decision
    from standfirst.moderation.fill_queues import rebuild_queues

    if not Decision.objects.exists():
        desk.fill(options)
        rebuild_queues(now=timezone.now())
        told("writing them, in batches", decide, options.decisions)
    print(f"{Decision.objects.count():,} decisions")
    told("verifying the chain", verify)
    told("counting the months, from the first", count)
    told("counting again, nothing new", count)
    told("exporting the last month", export)
    client = Client(HTTP_HOST="localhost")
    client.force_login(desk.moderator())
    for name, ask in (*pages(client), *desk.pages(client)):
        desk.report(name, ask, options)


def told(what: str, do: Callable[..., str], *arguments: Any) -> None:
    """Print how long it took, of the clock and of the processor, and how much memory there was at most so far."""
    begun, cpu = time.perf_counter(), time.process_time()
    said = do(*arguments)
    clock, worked = time.perf_counter() - begun, time.process_time() - cpu
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{what:38} {clock:8.1f} s, {worked:8.1f} s of the processor, {most} MB at most   {said}", flush=True)


def decide(number: int) -> str:
    from standfirst.decisions.record import record_decisions

    rows, worked = made(number), 0.0
    while batch := list(islice(rows, BATCH)):
        begun = time.process_time()
        record_decisions(batch)
        worked += time.process_time() - begun
    return f"({number / worked:,.0f} a second of the processor)"


def made(number: int) -> Iterator[Any]:
    """In the order of time over a year, each on a comment of somebody."""
    from django.utils import timezone

    from standfirst.decisions.models import Decision
    from standfirst.discussion.models import Comment
    from standfirst.standards.published import STANDARDS

    comments = list(Comment.objects.values_list("pk", "author_id"))
    worded = [{"code": one.code, "title": one.title, "text": one.text} for one in STANDARDS]
    begin, year, by = timezone.now() - timedelta(days=365), timedelta(days=365), desk.moderator()
    for at in range(number):
        comment, author = desk.CHANCE.choice(comments)
        kind = desk.CHANCE.choice(KINDS)
        old, new = STATES[kind]
        yield Decision(
            kind=kind,
            comment_id=comment,
            reader_id=author,
            edition="en",
            old_state=old,
            new_state=new,
            by=None if kind == "hold" else by,
            policy="house-3",
            standards=[desk.CHANCE.choice(worded)],
            facts={"because": "moderator", "findings": []},
            note="",
            decided_at=begin + year * (at / number),
        )


def verify() -> str:
    from standfirst.decisions.verify_chain import verify_chain

    return f"({verify_chain().position:,} in order)"


def count() -> str:
    from django.utils import timezone

    from standfirst.transparency.count_months import count_months
    from standfirst.transparency.models import MonthlyFigure

    count_months(now=timezone.now())
    return f"({MonthlyFigure.objects.count():,} figures)"


def export() -> str:
    from django.utils import timezone

    from standfirst.moderation.statement_export import Span, batches_of_statements

    today = timezone.now().date()
    span = Span(today - timedelta(days=30), today)
    return f"({sum(len(batch['statements']) for batch in batches_of_statements(span)):,} statements)"


def pages(client: Any) -> Iterator[tuple[str, Callable[[], Any]]]:
    """What is made of decisions."""
    from standfirst.decisions.models import Decision

    some = iter(Decision.objects.filter(kind="remove").order_by("-position").values_list("reference", flat=True)[:500])
    yield "transparency", lambda: client.get("/en/transparency/")
    yield "all figures as CSV", lambda: client.get("/en/transparency/figures.csv")
    yield "error meter", lambda: client.get("/desk/quality/")
    yield "blocks", lambda: client.get("/desk/blocks/")
    yield "appeals", lambda: client.get("/desk/appeals/")
    yield "a statement of reasons", lambda: client.get(f"/decisions/{next(some)}/")


if __name__ == "__main__":
    sys.exit(main())
