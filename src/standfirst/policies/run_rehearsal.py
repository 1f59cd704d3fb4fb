"""Goes through a rehearsal, a few comments at a time, so that whatever ends the worker costs no more than those."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone
from django_tasks import task

from standfirst.discussion.models import Judgement
from standfirst.discussion.replay_judgement import held_for, surroundings_of
from standfirst.policies import totals as stored_totals
from standfirst.policies.judge_again import TwoVerdicts, judge_twice
from standfirst.policies.models import Rehearsal, RehearsedChange
from standfirst.policies.opinions import Opinion, opinions_on
from standfirst.policies.outcome import outcome_of
from standfirst.policies.totals import Replayed
from standfirst.standards.comment import Comment
from standfirst.standards.judge import Noticed, Verdict
from standfirst.standards.policy import Action, Policy
from standfirst.standards.stored_policy import from_dict
from standfirst.standards.stored_verdict import finding_as_dict

log = structlog.get_logger(__name__)

AT_ONCE, TURNS = 50, 5  # Then other tasks and the chores have their turn.
MOST_KEPT = 2_000  # Changes that are kept to be looked at; all are counted.


@dataclass(frozen=True, slots=True)
class Looked:
    """A judgement under both policies."""

    judgement: Judgement
    verdicts: TwoVerdicts
    replayed: Replayed


@task()
def go_on(rehearsal_id: int) -> None:
    """A few turns; what is left is left for later."""
    if all(take_turn(rehearsal_id, now=timezone.now()) for _ in range(TURNS)):
        go_on.enqueue(rehearsal_id)


def take_turn(rehearsal_id: int, *, now: datetime) -> bool:
    """Replay the next comments; False where nothing is left to do here."""
    rehearsal = Rehearsal.objects.select_related("edition").filter(pk=rehearsal_id).first()
    if rehearsal is None or not rehearsal.is_running:
        return False
    page = list(to_replay(rehearsal)[: min(AT_ONCE, rehearsal.wanted - rehearsal.done)])
    looked = list(look_at(page, from_dict(rehearsal.before), from_dict(rehearsal.rules)))
    return keep(rehearsal, page, looked, now=now)


def to_replay(rehearsal: Rehearsal) -> QuerySet[Judgement]:
    """The newest judgement on each comment of the edition whose words are still there, newest first."""
    later = Judgement.objects.filter(comment=OuterRef("comment"), pk__gt=OuterRef("pk"))
    here = Judgement.objects.filter(discussion__story__path__startswith=rehearsal.edition.path)
    kept = here.filter(pk__lt=rehearsal.reached, comment__isnull=False).exclude(text="")
    return kept.filter(~Exists(later)).defer("verdict").order_by("-pk")


def look_at(page: Sequence[Judgement], before: Policy, after: Policy) -> Iterator[Looked]:
    opinions = opinions_on({judgement.comment_id or 0 for judgement in page})
    held = held_for(page)
    for judgement in page:
        try:
            words, around = Comment(judgement.text, judgement.judged_at), surroundings_of(judgement, held)
            verdicts = judge_twice(words, around, before, after)
        except (KeyError, TypeError, ValueError):
            log.exception("a judgement could not be replayed", judgement=judgement.pk)
            continue
        yield Looked(judgement, verdicts, replayed_as(verdicts, opinions.get(judgement.comment_id or 0)))


def replayed_as(verdicts: TwoVerdicts, opinion: Opinion | None) -> Replayed:
    return Replayed(outcome_of(verdicts.before), outcome_of(verdicts.after), opinion)


@transaction.atomic
def keep(rehearsal: Rehearsal, page: Sequence[Judgement], looked: Sequence[Looked], *, now: datetime) -> bool:
    """Nothing where it was cancelled meanwhile, or another worker has been here."""
    row = Rehearsal.objects.select_for_update(of=("self",)).get(pk=rehearsal.pk)
    if not row.is_running or row.reached != rehearsal.reached:
        return False
    totals = stored_totals.from_dict(row.totals)
    room = max(0, MOST_KEPT - totals.changed)
    totals.add(one.replayed for one in looked)
    totals.left_out += len(page) - len(looked)
    changed = [change(row, one) for one in looked if one.replayed.before != one.replayed.after]
    RehearsedChange.objects.bulk_create(changed[:room])
    row.done += len(page)
    row.reached, row.totals, row.moved_at = (page[-1].pk if page else 0), stored_totals.as_dict(totals), now
    if not page or row.done >= row.wanted:
        row.state, row.wanted = Rehearsal.State.DONE, row.done
    row.save(update_fields=["done", "reached", "totals", "moved_at", "state", "wanted"])
    return row.is_running


def change(rehearsal: Rehearsal, looked: Looked) -> RehearsedChange:
    one = looked.replayed
    return RehearsedChange(
        rehearsal=rehearsal,
        judgement=looked.judgement,
        before=one.before,
        after=one.after,
        decided=one.opinion or "",
        noticed=noticed_otherwise(looked.verdicts),
    )


def noticed_otherwise(verdicts: TwoVerdicts) -> list[dict[str, Any]]:
    """The standards about which the two policies do different things, with what was found."""
    before, after = by_code(verdicts.before), by_code(verdicts.after)
    return [
        {
            "code": code,
            "before": action_of(before.get(code)),
            "after": action_of(after.get(code)),
            "findings": [finding_as_dict(finding) for finding in (after.get(code) or before[code]).findings],
        }
        for code in dict.fromkeys([*before, *after])
        if doing(before.get(code)) != doing(after.get(code))
    ]


def by_code(verdict: Verdict) -> dict[str, Noticed]:
    return {noticed.rule.standard.code: noticed for noticed in (*verdict.broken, *verdict.doubts)}


def action_of(noticed: Noticed | None) -> str:
    return Action.PUBLISH.word if noticed is None else noticed.action.word


def doing(noticed: Noticed | None) -> tuple[str, str]:
    anyway = Action.PUBLISH if noticed is None else noticed.action_if_posted_anyway
    return action_of(noticed), anyway.word
