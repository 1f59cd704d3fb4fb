"""Blocks at the desk: what the policy did and a person must confirm, what it proposes, and what is in force."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from standfirst.commons.permissions import require
from standfirst.decisions.grounds import Grounds
from standfirst.moderation.permissions import MAY
from standfirst.moderation.propose_block import Proposal, proposed_block, proposed_blocks
from standfirst.newsroom.models import EditionPage
from standfirst.readers.models import Reader
from standfirst.sanctions.block_reader import AlreadyBlockedError, NotTakenBackError, block_reader, take_back_block
from standfirst.sanctions.confirm_block import confirm_block
from standfirst.sanctions.leave_unblocked import leave_unblocked
from standfirst.sanctions.models import Block
from standfirst.sanctions.standing import blocks_in_force, blocks_to_confirm
from standfirst.staff.models import Role
from standfirst.staff.roles import editions_of
from standfirst.staff.second_factor import staff_page

AT_ONCE = 50
LONGEST_NOTE = 1000


@staff_page
@never_cache
@require_safe
def blocks(request: HttpRequest) -> HttpResponse:
    """Of the editions that the moderator sees; the buttons are for who may press them."""
    require(MAY, "open the desk", request.user)
    now, editions = timezone.now(), editions_of(request.user)
    standing = blocks_in_force(now).select_related("reader", "decision__by").order_by("-since")
    context = {
        "to_confirm": [one for one in blocks_to_confirm(now)[:AT_ONCE] if editions is None or one.edition in editions],
        "proposed": proposed_blocks(editions, now=now, most=AT_ONCE),
        "standing": (standing if editions is None else standing.filter(edition__in=editions))[:AT_ONCE],
        "senior_of": editions_of(request.user, Role.SENIOR),
    }
    return render(request, "sanctions/desk_blocks.html", context)


@staff_page
@never_cache
@require_POST
def confirm(request: HttpRequest, number: int) -> HttpResponse:
    """A person has looked at a block that the policy gave: it stands, or it never was."""
    block = get_object_or_404(Block.objects.select_related("reader", "decision"), pk=number)
    if "confirm" in request.POST:
        return answered(request, lambda now: confirm_block(block, by=request.user, now=now), _("The block stands."))
    grounds = grounds_of_taking_back(block, by=request.user, note=note_in(request))
    return answered(
        request, lambda now: take_back_block(block, grounds=grounds, now=now), _("The block is taken back.")
    )


@staff_page
@never_cache
@require_POST
def propose(request: HttpRequest, reader_id: str, edition: str) -> HttpResponse:
    """A person decides on a block that the policy proposes."""
    reader = get_object_or_404(Reader, reader_id=reader_id)
    place = get_object_or_404(EditionPage.objects.select_related("locale"), slug=edition)
    if "block" not in request.POST:
        leave = lambda now: leave_unblocked(reader, edition=edition, by=request.user, now=now)  # noqa: E731
        return answered(request, leave, _("No block; one is proposed again with the next strike."))
    proposal = proposed_block(reader, place, now=timezone.now())
    if proposal is None:
        return told(request, _("Somebody has decided on this meanwhile."))
    return answered(request, lambda now: follow(proposal, request, now), _("The reader is blocked."))


def follow(proposal: Proposal, request: HttpRequest, now: datetime) -> Any:
    grounds = proposal.grounds(by=request.user, note=note_in(request))
    return block_reader(proposal.reader, grounds=grounds, until=proposal.until(now), told=True, now=now)


def grounds_of_taking_back(block: Block, *, by: Any, note: str) -> Grounds:
    decision = block.decision
    return Grounds(
        edition=block.edition,
        policy=decision.policy,
        by=by,
        standards=decision.standards,
        facts={"because": "moderator", "undoes": decision.reference},
        note=note,
    )


def answered(request: HttpRequest, decide: Callable[[datetime], object], said: str) -> HttpResponse:
    try:
        decide(timezone.now())
    except (AlreadyBlockedError, NotTakenBackError):
        said = _("Somebody has decided on this meanwhile.")
    return told(request, said)


def told(request: HttpRequest, said: str) -> HttpResponse:
    messages.info(request, said)
    return redirect("desk-blocks")


def note_in(request: HttpRequest) -> str:
    return request.POST.get("note", "").strip()[:LONGEST_NOTE]
