"""How fast the desk answers with 100,000 comments and 5,000 items in its queues: `python benchmarks/desk.py`.

Fills a database of its own (below STANDFIRST_VAR, or a folder that is dropped afterwards), then asks each page again
and again as an editor, who may see all of the desk, through all of Django but the socket. Times are of a process that
nobody else asks.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import chain, islice
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from desk_filled import fill_more, more_pages

CHANCE = Random(5)
WORDS = """harbour market library river bridge garden station school theatre island council tower village meadow ferry
lantern orchard workshop kitchen museum glacier compass notebook violin teacher carpenter neighbour captain sailor
painter winter morning thunder blanket pocket silver copper mirror candle ladder engine tunnel pepper walnut""".split()
REASONS = ["no-self-harm", "privacy", "no-hatred", "no-spam", "no-insults-or-threats", "plain-writing"]
BATCH = 2000


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--comments", type=int, default=100_000)
    asked.add_argument("--held", type=int, default=3000)
    asked.add_argument("--reported", type=int, default=2000)
    asked.add_argument("--times", type=int, default=60)
    asked.add_argument("--limit", type=float, default=150.0, help="milliseconds at p95, above which this fails")
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
        sys.exit(measure(options))


def measure(options: argparse.Namespace) -> int:
    from django.test import Client
    from django.utils import timezone

    from standfirst.config.web import settle
    from standfirst.discussion.models import Comment
    from standfirst.moderation.fill_queues import rebuild_queues
    from standfirst.moderation.models import QueueItem

    if Comment.objects.count() < options.comments:
        fill(options)
    begun = time.perf_counter()
    rebuild_queues(now=timezone.now())
    items = QueueItem.objects.count()
    print(f"{Comment.objects.count():,} comments, {items:,} items; all queues made anew in {since(begun):,.0f} ms")
    client = Client(HTTP_HOST="localhost")
    client.force_login(moderator())
    client.get("/desk/")
    settle()  # As the web process does once it is warm.
    asked = chain(pages(client), more_pages(client))
    too_slow = [name for name, ask in asked if report(name, ask, options) > options.limit]
    print(f"{'too slow: ' + ', '.join(too_slow) if too_slow else f'every page within {options.limit:.0f} ms at p95'}")
    return bool(too_slow)


def pages(client: Any) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Each page of the desk, and deciding."""
    from standfirst.moderation.describe_comment import stamp
    from standfirst.moderation.models import QueueItem
    from standfirst.moderation.queues import place_of

    held = list(QueueItem.objects.filter(queue="held").order_by("-rank", "since", "id").select_related("comment"))
    reported = list(QueueItem.objects.filter(queue="reported").order_by("-rank", "since", "id"))
    deep = place_of(held[len(held) * 9 // 10])
    opened = iter(held)
    seen = iter(reported)
    decided = reversed(held)

    def decide() -> Any:
        comment = next(decided).comment
        return client.post(
            f"/desk/comments/{comment.pk}/publish/", {"seen": stamp(comment), "queue": "held"}, HTTP_HX_REQUEST="true"
        )

    yield "the queue of held comments", lambda: client.get("/desk/")
    yield "the same, nine tenths down", lambda: client.get(f"/desk/?after={deep}")
    yield "reported comments", lambda: client.get("/desk/queues/reported/")
    yield "new readers", lambda: client.get("/desk/queues/new/")
    yield "passed on", lambda: client.get("/desk/passed-on/")
    yield "flash mobs", lambda: client.get("/desk/flash-mobs/")
    yield "the live numbers", lambda: client.get("/desk/counts/")
    yield "a held comment", lambda: client.get(f"/desk/comments/{next(opened).comment_id}/?queue=held")
    yield "a reported comment", lambda: client.get(f"/desk/comments/{next(seen).comment_id}/?queue=reported")
    yield "publish, and the next item", decide


def report(name: str, ask: Callable[[], Any], options: argparse.Namespace) -> float:
    """Print a line; the time at p95."""
    ask()  # Templates are compiled once.
    times, worked = [], []
    for _ in range(options.times):
        begun, cpu = time.perf_counter(), time.process_time()
        answer = ask()
        times.append(since(begun))
        worked.append((time.process_time() - cpu) * 1000)
        if answer.status_code != 200:
            sys.exit(f"{name}: answered {answer.status_code}")
    p95, busy = statistics.quantiles(times, n=20)[-1], statistics.quantiles(worked, n=20)[-1]
    print(f"{name:30} p50 {statistics.median(times):6.1f} ms   p95 {p95:6.1f} ms   of the processor p95 {busy:6.1f} ms")
    return busy if options.processor else p95


def since(begun: float) -> float:
    return (time.perf_counter() - begun) * 1000


def moderator() -> Any:
    from django.utils import timezone

    from standfirst.readers.models import Reader
    from standfirst.staff.grant_role import grant_role
    from standfirst.staff.models import Role

    found, _ = Reader.objects.get_or_create(email="desk@example.org", defaults={"display_name": "At the desk"})
    grant_role(found, Role.EDITOR, by=None, now=timezone.now())
    return found


def fill(options: argparse.Namespace) -> None:
    """Readers, stories, comments with their judgements, reports and decisions, each in bulk."""
    from django.utils import timezone

    now = timezone.now()
    readers, stories = make_readers(now, 4000), make_stories(400)
    comments = make_comments(options, readers, stories, now)
    held = [comment for comment in comments if comment.state == "held"]
    make_judgements(held, now)
    published = [comment for comment in comments if comment.state == "published"]
    make_reports(published[-options.reported :], readers, now)
    make_decisions(published[:3000], readers[0], now)
    fill_more(comments, readers, now)
    look_over()
    print(f"filled: {len(comments):,} comments")


def look_over() -> None:
    """What PostgreSQL does by itself in the minute after so much was written."""
    from django.db import connection

    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def make_readers(now: Any, number: int) -> list[Any]:
    from standfirst.readers.models import Reader, new_reader_id

    joined = now - timedelta(days=400)
    names = [f"Reader {chr(97 + at % 26)}{at}" for at in range(number)]
    readers = [
        Reader(email=f"r{at}@example.org", display_name=name, reader_id=new_reader_id(), date_joined=joined)
        for at, name in enumerate(names)
    ]
    for reader in readers:
        reader.display_name_folded = reader.display_name.lower()
    return Reader.objects.bulk_create(readers, BATCH)


def make_stories(number: int) -> list[Any]:
    """Through the newsroom's own verbs; discussions of very different lengths."""
    from standfirst.discussion.models import Discussion
    from standfirst.newsroom.models import StoryPage
    from standfirst.newsroom.open_house import open_edition, open_house, open_section
    from standfirst.newsroom.publish_story import publish_story

    edition = open_edition(open_house(), "en", "en", {"title": "The Paper", "time_zone": "Europe/Paris"})
    section = open_section(edition, "world", {"title": "World"})
    stories = [
        publish_story(
            StoryPage(locale=section.locale, title=f"Story {at}", slug=f"story-{at}", standfirst=sentence()),
            section=section,
        )
        for at in range(number)
    ]
    Discussion.objects.bulk_create(
        Discussion(pk=story.pk, published_count=CHANCE.choice((4, 40, 250, 1200))) for story in stories
    )
    return stories


def make_comments(options: argparse.Namespace, readers: list[Any], stories: list[Any], now: Any) -> list[Any]:
    from standfirst.discussion.models import Comment

    def comment(at: int) -> Any:
        words, story = sentence(), stories[int(len(stories) * CHANCE.random() ** 2)]
        state = "held" if at >= options.comments - options.held else CHANCE.choice(("published",) * 19 + ("removed",))
        moment = now - timedelta(days=60) * (1 - at / options.comments)
        return Comment(
            discussion_id=story.pk,
            author=readers[int(len(readers) * CHANCE.random() ** 2)],
            text=words,
            html=f"<p>{words}</p>",
            state=state,
            posted_at=moment,
            idempotency_key=UUID(int=CHANCE.getrandbits(128)),
        )

    rows = (comment(at) for at in range(options.comments))
    made: list[Any] = []
    while batch := list(islice(rows, BATCH)):
        made += Comment.objects.bulk_create(batch)
    return made


def make_judgements(comments: list[Any], now: Any) -> None:
    from standfirst.discussion.models import Judgement
    from standfirst.standards.finding import Finding
    from standfirst.standards.house_policy import HOUSE_POLICY
    from standfirst.standards.judge import Noticed, Verdict
    from standfirst.standards.stored_verdict import as_dict

    rules = {rule.standard.code: rule for rule in HOUSE_POLICY.rules}

    def verdict() -> dict[str, Any]:
        finding = Finding("Words like these are not for everybody.", span=(0, 8), certainty=0.95)
        return as_dict(Verdict("house-2", (Noticed(rules[CHANCE.choice(REASONS)], (finding,)),)))

    Judgement.objects.bulk_create(
        (
            Judgement(
                comment=comment,
                discussion_id=comment.discussion_id,
                text=comment.text,
                action="hold",
                verdict=verdict(),
                facts={},
                policy="house-2",
                judged_at=now,
            )
            for comment in comments
        ),
        BATCH,
    )


def make_reports(comments: list[Any], readers: list[Any], now: Any) -> None:
    from standfirst.reports.models import Report

    Report.objects.bulk_create(
        (
            Report(
                comment_id=comment.pk,
                discussion_id=comment.discussion_id,
                edition="en",
                reporter=CHANCE.choice(readers),
                standard=CHANCE.choice(REASONS),
                explanation=sentence(),
                reported_at=now - timedelta(minutes=CHANCE.randrange(5000)),
                state="open",
            )
            for comment in comments
        ),
        BATCH,
    )


def make_decisions(comments: list[Any], by: Any, now: Any) -> None:
    from standfirst.decisions.models import Decision
    from standfirst.decisions.record import record_decisions

    record_decisions(
        Decision(
            kind="publish",
            comment_id=comment.pk,
            reader_id=comment.author_id,
            edition="en",
            old_state="held",
            new_state="published",
            by=by,
            policy="house-2",
            standards=[{"code": CHANCE.choice(REASONS), "title": "A standard", "text": "As it read."}],
            decided_at=now - timedelta(days=CHANCE.randrange(1, 60)),
        )
        for comment in comments
    )


def sentence() -> str:
    return f"{' '.join(CHANCE.choice(WORDS) for _ in range(CHANCE.randrange(8, 60)))}.".capitalize()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
    main()
