"""What `desk.py` fills a desk with besides comments (strikes, appeals, mobs, samples), and the pages that show them."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from random import Random
from typing import Any

CHANCE = Random(9)
PROPOSED, APPEALS, MOBS, VOICES = 150, 200, 40, 30
Ask = Callable[[], Any]


def fill_more(comments: list[Any], readers: list[Any], now: Any) -> None:
    """Strikes of readers whose block is due, appeals against removals, clusters of held comments, a drawn sample."""
    removed = [comment for comment in comments if comment.state == "removed"]
    decisions = make_removals(removed[: PROPOSED * 2 + APPEALS], readers[1], now)
    make_strikes(decisions[: PROPOSED * 2], readers[-PROPOSED:], now)
    make_appeals(decisions[PROPOSED * 2 :], now)
    make_mobs([comment for comment in comments if comment.state == "held"][: MOBS * VOICES], now)
    draw(now)


def make_removals(comments: list[Any], by: Any, now: Any) -> list[Any]:
    from standfirst.decisions.models import Decision
    from standfirst.decisions.record import record_decisions

    worded = [{"code": "no-insults-or-threats", "title": "No insults, no threats", "text": "As it read."}]
    return list(
        record_decisions(
            Decision(
                kind="remove",
                comment_id=comment.pk,
                reader_id=comment.author_id,
                edition="en",
                old_state="published",
                new_state="removed",
                by=by,
                policy="house-2",
                standards=worded,
                decided_at=now - timedelta(days=CHANCE.randrange(1, 30)),
            )
            for comment in comments
        )
    )


def make_strikes(decisions: list[Any], readers: list[Any], now: Any) -> None:
    """Two of two points for each of them, which is above the first step of the house policy."""
    from standfirst.sanctions.models import Strike

    Strike.objects.bulk_create(
        Strike(
            reader=readers[at % len(readers)],
            standard="no-insults-or-threats",
            weight=2,
            decision=decision,
            edition="en",
            given_at=now - timedelta(days=3),
            expires_at=now + timedelta(days=90),
        )
        for at, decision in enumerate(decisions)
    )


def make_appeals(decisions: list[Any], now: Any) -> None:
    from standfirst.appeals.models import Appeal

    Appeal.objects.bulk_create(
        Appeal(
            decision=decision,
            reader_id=decision.reader_id,
            edition="en",
            text="I only quoted what the mayor said himself. " * 6,
            channel=CHANCE.choice(("form", "letter")),
            received_at=now - timedelta(days=2),
            due_at=now + timedelta(hours=CHANCE.randrange(-48, 240)),
        )
        for decision in decisions
    )


def make_mobs(comments: list[Any], now: Any) -> None:
    from standfirst.discussion.models import Cluster, ClusteredComment

    for at in range(MOBS):
        voices = comments[at * VOICES : (at + 1) * VOICES]
        authors = len({comment.author_id for comment in voices})
        cluster = Cluster.objects.create(
            first_at=now - timedelta(hours=3),
            last_at=now - timedelta(minutes=at),
            comment_count=len(voices),
            author_count=authors,
            formed_at=now - timedelta(hours=2),
        )
        ClusteredComment.objects.bulk_create(
            ClusteredComment(
                comment_id=comment.pk, cluster=cluster, author_id=comment.author_id, posted_at=comment.posted_at
            )
            for comment in voices
        )


def draw(now: Any) -> None:
    from standfirst.newsroom.models import EditionPage
    from standfirst.policies.draw_sample import draw_sample

    draw_sample(EditionPage.objects.get(slug="en"), now=now, chance=CHANCE)


def more_pages(client: Any) -> Iterator[tuple[str, Ask]]:
    """Those of senior moderators and editors, too."""
    from standfirst.appeals.models import Appeal
    from standfirst.discussion.models import Cluster

    appeal = Appeal.objects.order_by("due_at").values_list("reference", flat=True)[0]
    mob = Cluster.objects.values_list("pk", flat=True)[0]
    for name, address in (
        ("one flash mob", f"/desk/flash-mobs/{mob}/"),
        ("appeals", "/desk/appeals/"),
        ("one appeal", f"/desk/appeals/{appeal}/"),
        ("blocks, in force and proposed", "/desk/blocks/"),
        ("a sample, read blind", "/desk/quality/sample/"),
        ("the error meter", "/desk/quality/"),
        ("the policy of an edition", "/desk/policy/en/"),
        ("who works here", "/desk/people/"),
        ("care for yourself", "/desk/care/"),
    ):
        yield name, lambda address=address: client.get(address)
