"""Decides on a flash mob in one act, and still on each comment by itself: each author is given a reason."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied

from standfirst.decisions.models import Decision
from standfirst.discussion.clusters import close_cluster
from standfirst.discussion.models import Cluster, Comment
from standfirst.moderation.claim_item import release_item
from standfirst.moderation.decide_on_comment import MeanwhileChangedError, standard_by_code
from standfirst.moderation.flash_mobs import TOGETHER, subject_of_mob, undecided
from standfirst.moderation.keep_comment import keep_comment
from standfirst.moderation.publish_comment import publish_comment
from standfirst.moderation.remove_comment import remove_comment


class NobodyChosenError(ValueError):
    """No comment of the mob was chosen."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was decided, and on how many nothing was, because they had changed or belong to other moderators."""

    decisions: list[Decision] = field(default_factory=list)
    left_out: int = 0


def remove_mob(number: int, chosen: dict[int, str], *, by: Any, reason: tuple[str, str], now: datetime) -> Outcome:
    """`chosen` maps comments to what was seen of them; `reason` is the code of a standard and a word to each author.

    Raises `Cluster.DoesNotExist`, `NoSuchStandardError` and `NobodyChosenError`.
    """
    code, note = standard_by_code(reason[0]).code, reason[1]
    return decide(
        number, chosen, lambda key, seen: remove_comment(key, by=by, seen=seen, code=code, note=note, now=now), by, now
    )


def publish_mob(number: int, chosen: dict[int, str], *, by: Any, now: datetime) -> Outcome:
    """Many may say the same. Raises `Cluster.DoesNotExist` and `NobodyChosenError`."""

    def let_stand(key: int, seen: str) -> Decision:
        verb = keep_comment if seen.startswith(Comment.State.PUBLISHED) else publish_comment
        return verb(key, by=by, seen=seen, now=now)

    return decide(number, chosen, let_stand, by, now)


def decide(number: int, chosen: dict[int, str], verb: Any, by: Any, now: datetime) -> Outcome:
    """Each in a transaction of its own: what changed meanwhile leaves the others as they are decided."""
    cluster = Cluster.objects.get(pk=number)
    if not chosen:
        raise NobodyChosenError
    decisions, left_out = [], 0
    for key in list(chosen)[:TOGETHER]:
        try:
            decisions.append(verb(key, chosen[key]))
        except (MeanwhileChangedError, PermissionDenied, Comment.DoesNotExist):
            left_out += 1
    finish(cluster, [decision.comment_id or 0 for decision in decisions], by=by, now=now)
    return Outcome(decisions, left_out)


def finish(cluster: Cluster, decided: Iterable[int], *, by: Any, now: datetime) -> None:
    """Closed where nothing is left in it that could be decided on."""
    release_item(subject_of_mob(cluster), by=by)
    if not undecided(cluster).exclude(pk__in=decided).exists():
        close_cluster(cluster, now=now)
