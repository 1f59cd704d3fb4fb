"""What has its hour: work that nobody asks for, done by the worker when it is due."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.conf import settings
from django.core.management import call_command

from standfirst.appeals.hold_answer import give_answers
from standfirst.appeals.letters.fetch_letters import fetch_letters, read_account
from standfirst.config.worker.try_again import reap
from standfirst.discussion.fingerprint_comment import forget_old_fingerprints
from standfirst.moderation.care import forget_days
from standfirst.moderation.claim_item import drop_old_claims
from standfirst.moderation.fill_queues import rebuild_queues
from standfirst.moderation.place_mobs import rebuild_places
from standfirst.moderation.settle_decisions import settle_decisions
from standfirst.policies.draw_sample import draw_samples
from standfirst.privacy.erase_due import due, erase_due
from standfirst.privacy.forget_what_is_due import forget_what_is_due
from standfirst.privacy.send_receipts import send_receipts
from standfirst.readers.tidy_accounts import tidy_accounts
from standfirst.reports.close_reports import close_moot_reports
from standfirst.transparency.count_months import count_months

log = logging.getLogger(__name__)

ERASED_AT_ONCE = 50


@dataclass
class Chore:
    """Done at the worker's start and then every so often."""

    name: str
    every: timedelta
    do: Callable[[datetime], object]
    due_at: datetime | None = field(default=None, compare=False)


def house_chores() -> list[Chore]:
    """The site's chores. Each may be done by several workers at once without harm."""
    return [
        Chore("give dead workers' tasks another try", timedelta(seconds=15), lambda now: reap(now=now)),
        Chore(
            "publish what is scheduled", timedelta(minutes=1), lambda _: call_command("publish_scheduled", verbosity=0)
        ),
        Chore("fetch letters", timedelta(minutes=1), fetch_letters_if_any),
        Chore("close reports on withdrawn comments", timedelta(minutes=5), close_moot_reports),
        Chore("forget old fingerprints", timedelta(hours=1), lambda now: forget_old_fingerprints(now=now)),
        Chore("tell of decisions", timedelta(seconds=2), lambda now: settle_decisions(now=now)),
        Chore("answer appeals", timedelta(seconds=2), lambda now: give_answers(now=now)),
        Chore("count discussions for the queues", timedelta(hours=1), lambda now: rebuild_queues(now=now)),
        Chore("put flash mobs in order", timedelta(hours=1), lambda now: rebuild_places(now=now)),
        Chore("draw samples to be read blind", timedelta(hours=1), lambda now: draw_samples(now=now)),
        Chore("count the figures of transparency", timedelta(hours=1), lambda now: count_months(now=now)),
        Chore("drop old claims", timedelta(hours=1), lambda now: drop_old_claims(now=now)),
        Chore("forget what moderators read", timedelta(hours=1), lambda now: forget_days(now=now)),
        Chore("tidy accounts", timedelta(hours=6), lambda now: tidy_accounts(now=now)),
        Chore("erase deleted accounts", timedelta(minutes=1), erase_a_few),
        Chore("mail receipts of erasure", timedelta(minutes=1), send_receipts),
        Chore("forget what has had its time", timedelta(days=1), lambda now: forget_what_is_due(now=now)),
        Chore("clear old sessions", timedelta(days=1), lambda _: call_command("clearsessions", verbosity=0)),
        Chore(
            "clear old task results", timedelta(days=1), lambda _: call_command("prune_db_task_results", verbosity=0)
        ),
    ]


def erase_a_few(now: datetime) -> None:
    """So many that mails and other work don't wait for long: 10,000 accounts are done within a night."""
    if left := due(now).count():
        done = erase_due(now=now, most=ERASED_AT_ONCE)
        log.info("%s of %s deleted accounts are erased.", done, left)


def fetch_letters_if_any(now: datetime) -> None:
    """From the mailbox, where the settings name one."""
    if settings.STANDFIRST_IMAP:
        fetch_letters(read_account(settings.STANDFIRST_IMAP, done=settings.STANDFIRST_IMAP_DONE), now=now)


def do_due(chores: list[Chore], *, now: datetime) -> None:
    """Do what is due. A chore that fails is logged, waits for its next hour, and keeps no other from being done."""
    for chore in chores:
        if chore.due_at is not None and now < chore.due_at:
            continue
        chore.due_at = now + chore.every
        try:
            chore.do(now)
        except Exception:  # Whatever it is, the other chores and the tasks must go on.
            log.exception("This chore failed: %s.", chore.name)
