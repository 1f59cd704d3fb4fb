"""The demo newspaper shows somebody in every state that a reader can be in."""

import pytest
from django.utils import timezone

from standfirst.config.demo.people import make_log_ins
from standfirst.config.demo.sanctions import make_demo_sanctions
from standfirst.decisions.models import Decision
from standfirst.moderation.propose_block import proposed_blocks
from standfirst.readers.models import Reader
from standfirst.sanctions.standing import blocks_in_force, premoderated
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


def test_somebody_is_blocked_for_a_time_for_good_read_first_and_proposed() -> None:
    now = timezone.now()
    make_log_ins()
    make_demo_sanctions(EditionFactory(), now=now)
    blocks = {block.reader.display_name: block for block in blocks_in_force(now)}
    assert {name: block.final for name, block in blocks.items()} == {"Bea Banter": False, "Breakwater Bill": True}
    assert blocks["Bea Banter"].until
    assert [proposal.reader.display_name for proposal in proposed_blocks(None, now=now)] == ["Gull On The Roof"]
    assert premoderated(Reader.objects.get(display_name="Lamp Oil"), now)
    assert {decision.by.display_name for decision in Decision.objects.select_related("by") if decision.by} == {
        "Sena Senior"
    }
