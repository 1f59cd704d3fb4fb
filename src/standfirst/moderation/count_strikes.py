"""Counts a decision against its reader as the edition's policy says, and blocks where its editor switched that on."""

from datetime import datetime, timedelta

from django.db import transaction

from standfirst.decisions.models import Decision
from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.moderation.propose_block import proposed_block
from standfirst.newsroom.models import EditionPage
from standfirst.sanctions.block_reader import block_reader
from standfirst.sanctions.give_strike import give_strike
from standfirst.staff.roles import is_staff

COUNTED = {Decision.Kind.REMOVE, Decision.Kind.WARN}


@transaction.atomic
def count_strikes(decision: Decision, *, now: datetime) -> Decision | None:
    """The block that follows at once, if one does; a person has to confirm it. Counting twice changes nothing.

    Only what a person decided counts, and nothing counts against who works here.
    """
    edition = EditionPage.objects.select_related("locale").filter(slug=decision.edition).first()
    reader = decision.reader
    if edition is None or reader is None or decision.kind not in COUNTED or decision.by_id is None or is_staff(reader):
        return None
    sanctions = policy_in_force(edition).sanctions
    expires_at = now + timedelta(days=sanctions.expires_days)
    for code in [standard["code"] for standard in decision.standards]:
        if weight := sanctions.weight_of(code):
            give_strike(decision, standard=code, weight=weight, expires_at=expires_at, now=now)
    return block_by_policy(reader, edition, now=now) if sanctions.automatic else None


def block_by_policy(reader: object, edition: EditionPage, *, now: datetime) -> Decision | None:
    """Never for good: that a person decides."""
    proposal = proposed_block(reader, edition, now=now)
    if proposal is None or proposal.final:
        return None
    return block_reader(
        proposal.reader, grounds=proposal.grounds(by=None), until=proposal.until(now), told=True, now=now
    )
