"""Makes comments that moderators decided on, with scores as if a model had measured them."""

from collections.abc import Sequence
from random import Random
from typing import Any
from uuid import uuid4

from django.db.models import F

from standfirst.decisions.models import Decision
from standfirst.decisions.record import record_decisions
from standfirst.discussion.corrected_scores import model_name
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment, Discussion, Judgement
from standfirst.learning.heads import Truth
from standfirst.learning.read_decisions import Example
from standfirst.readers.models import Reader
from tests.factories.discussion import NOON, WORDS

HEADS = ("identity_attack", "insult", "obscenity", "severe_toxicity", "spam", "threat")
INSULTS = "no-insults-or-threats"
TELLING = "bungler"  # What the moderators of these tests take for an insult, whatever was measured.


def make_example(number: int) -> Example:
    """One of a row in which the model is right four times in five, and every second text has the telling word."""
    chance = Random(number)
    bad = chance.random() < 0.5
    right = chance.random() < 0.8
    words = [chance.choice(WORDS) for _ in range(6)] + [TELLING] * bad
    score = chance.uniform(0.4, 0.95) if bad == right else chance.uniform(0.05, 0.7)
    scores = dict.fromkeys(HEADS, 0.02) | {"insult": round(score, 4)}
    truths = {"insult": Truth.YES} if bad else dict.fromkeys(HEADS, Truth.NO)
    return Example(f"The {' '.join(words)} came at {number}.", scores, truths)


def store_example(example: Example, place: Place, *, author: Reader, by: Any, **facts: Any) -> Decision:
    """The same as a comment in the database with its judgement, published or removed by a moderator."""
    return store_examples([example], place, author=author, by=by, **facts)[0]


def store_examples(
    examples: Sequence[Example], place: Place, *, author: Reader, by: Any, **facts: Any
) -> list[Decision]:
    """Many at once, which takes a moment instead of a minute."""
    discussion, _ = Discussion.objects.get_or_create(pk=place.story.pk)
    comments = Comment.objects.bulk_create(comment_of(example, discussion, author) for example in examples)
    published = sum(comment.state == Comment.State.PUBLISHED for comment in comments)
    Discussion.objects.filter(pk=discussion.pk).update(published_count=F("published_count") + published)
    kept = {"model": model_name(), "language": ["en", 0.9], "edition_language": "en"}
    judgements = Judgement.objects.bulk_create(
        Judgement(
            comment=comment,
            discussion=discussion,
            text=example.text,
            action="hold",
            verdict={},
            facts=kept | {"scores": example.scores} | facts,
            judged_at=NOON,
        )
        for comment, example in zip(comments, examples, strict=True)
    )
    return record_decisions(
        decision_on(comment, judgement.pk, by=by, codes=[INSULTS] * (comment.state == Comment.State.REMOVED))
        for comment, judgement in zip(comments, judgements, strict=True)
    )


def comment_of(example: Example, discussion: Discussion, author: Reader) -> Comment:
    removed = Truth.YES in example.truths.values()
    return Comment(
        discussion=discussion,
        author=author,
        text=example.text,
        html="",
        state=Comment.State.REMOVED if removed else Comment.State.PUBLISHED,
        posted_at=NOON,
        idempotency_key=uuid4(),
    )


def decide(comment: Comment, judgement: int, **fields: Any) -> Decision:
    """What a moderator makes of a comment: published without `codes`, else removed under these standards."""
    return record_decisions([decision_on(comment, judgement, **fields)])[0]


def decision_on(comment: Comment, judgement: int, *, by: Any, codes: list[str], **fields: Any) -> Decision:
    return Decision(
        kind=fields.pop("kind", Decision.Kind.REMOVE if codes else Decision.Kind.PUBLISH),
        decided_at=NOON,
        comment_id=comment.pk,
        reader_id=comment.author_id,
        edition="en",
        old_state="held",
        new_state=comment.state,
        by=by,
        policy="house-1",
        standards=[{"code": code, "title": code, "text": code} for code in codes],
        facts={"judgement": judgement, "because": "moderator"} | fields.pop("facts", {}),
    )
