"""Makes appeals, and letters as mail programs write them."""

from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any
from uuid import uuid4

from standfirst.appeals.make_appeal import make_appeal
from standfirst.appeals.models import Appeal
from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.discussion.change_state import change_state
from standfirst.discussion.models import Comment
from standfirst.newsroom.models import EditionPage
from standfirst.readers.models import Reader
from standfirst.sanctions.block_reader import block_reader
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.moderator import make_senior
from tests.factories.story import EditionFactory

MODERATORS = "moderators@paper.example"
WHY = "I called another reader names in the thread on the harbour. It was late, and I won't do it again."
NO_SPAM = [{"code": "no-spam", "title": "No spam", "text": "None."}]
LATER = NOON + timedelta(hours=1)


def make_edition(slug: str = "en", address: str = MODERATORS, **facts: Any) -> EditionPage:
    """An edition whose moderators can be written to."""
    return EditionFactory(slug=slug, moderator_address=address, **facts)


def grounds(by: Any, edition: str = "en") -> Grounds:
    """A moderator's, under one standard."""
    return Grounds(edition=edition, policy="house-1", by=by, standards=NO_SPAM)


def remove_published(*, by: Any = None, author: Any = None, now: datetime = NOON) -> tuple[Comment, Decision]:
    """A comment that everybody read, and the decision that took it away."""
    comment = make_comment(make_place(), author=author)
    decision = change_state(comment, Comment.State.REMOVED, grounds=grounds(by or make_senior()), now=now)
    assert decision is not None
    return comment, decision


def block(reader: Reader, *, by: Any = None, now: datetime = NOON) -> Decision:
    """Until an appeal succeeds."""
    return block_reader(reader, grounds=grounds(by or make_senior()), until=None, told=True, now=now)


def appeal_against(decision: Decision, *, now: datetime = LATER) -> Appeal:
    """By form."""
    return make_appeal(decision, text=WHY, channel=Appeal.Channel.FORM, now=now)


def letter(
    sender: str, *, subject: str = "Restoration of the account", text: str = WHY, to: str = MODERATORS, **headers: str
) -> bytes:
    """A mail of one plain part."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Message-ID"] = f"<{uuid4().hex}@mail.example>"
    for name, value in headers.items():
        del message[name.replace("_", "-")]
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message.as_bytes(policy=SMTP)
