"""Gives the demo newspaper a history of warnings, strikes and blocks, through the verbs that moderators use."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.utils import translation

from standfirst.config.demo.people import make_reader
from standfirst.decisions.grounds import Grounds
from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.moderation.count_strikes import count_strikes
from standfirst.moderation.decide_on_comment import wording
from standfirst.newsroom.models import EditionPage
from standfirst.readers.models import Reader
from standfirst.sanctions.block_reader import block_reader
from standfirst.sanctions.premoderate_reader import premoderate_reader
from standfirst.sanctions.restore_reader import restore_reader
from standfirst.sanctions.warn_reader import warn_reader
from standfirst.standards.published import standard_of

DAY = timedelta(days=1)


class Desk:
    """The senior moderator of an edition, who acts at some time in the past."""

    def __init__(self, edition: EditionPage, senior: Reader, *, now: datetime) -> None:
        self.edition, self.senior, self.now = edition, senior, now
        self.policy = policy_in_force(edition)

    def grounds(self, code: str, note: str) -> Grounds:
        """A standard as it is worded in the edition, and a word to the reader."""
        with translation.override(self.edition.language):
            standards = [wording(standard_of(code), self.policy)]
        return Grounds(self.edition.slug, self.policy.label, self.senior, standards, {"because": "moderator"}, note)

    def warn(self, reader: Reader, code: str, note: str, *, days_ago: int) -> None:
        then = self.now - days_ago * DAY
        count_strikes(warn_reader(reader, grounds=self.grounds(code, note), now=then), now=then)

    def block(self, reader: Reader, code: str, note: str, *, days_ago: int, days: int | None) -> None:
        then = self.now - days_ago * DAY
        until = None if days is None else then + days * DAY
        block_reader(reader, grounds=self.grounds(code, note), until=until, told=True, now=then)

    def restore(self, reader: Reader, code: str, note: str, *, days_ago: int) -> None:
        restore_reader(reader, grounds=self.grounds(code, note), now=self.now - days_ago * DAY)

    def read_first(self, reader: Reader, code: str, note: str, *, days_ago: int, days: int) -> None:
        then = self.now - days_ago * DAY
        premoderate_reader(reader, grounds=self.grounds(code, note), until=then + days * DAY, now=then)


def make_demo_sanctions(edition: EditionPage, *, now: datetime) -> int:
    """Somebody in every state that a reader can be in; how many they are."""
    desk = Desk(edition, Reader.objects.get(email="senior@example.org"), now=now)
    for make in HISTORIES:
        make(desk)
    return len(HISTORIES)


def struck(desk: Desk) -> None:
    """Strikes that add up to a block, which the policy proposes."""
    reader = make_reader("en.gull@example.org", "Gull On The Roof", days=210, now=desk.now)
    desk.warn(reader, "no-spam", "The same notice stood under four stories.", days_ago=40)
    desk.warn(reader, "no-insults-or-threats", "Please speak about the plan, not about the planner.", days_ago=3)


def blocked_for_a_time(desk: Desk) -> None:
    reader = Reader.objects.get(email="blocked@example.org")
    desk.warn(reader, "no-commerce", "Your shop has a page for notices; this is not it.", days_ago=25)
    desk.block(reader, "no-commerce", "Five advertisements after a warning.", days_ago=2, days=14)


def blocked_for_good(desk: Desk) -> None:
    """Blocked, let in again on appeal, and blocked once more."""
    reader = make_reader("en.breaker@example.org", "Breakwater Bill", days=400, now=desk.now)
    desk.block(
        reader, "no-insults-or-threats", "Three neighbours were called names in one evening.", days_ago=80, days=None
    )
    desk.restore(reader, "no-insults-or-threats", "Thank you for your letter. Welcome back.", days_ago=70)
    desk.block(reader, "no-insults-or-threats", "It began again.", days_ago=12, days=None)


def read_first(desk: Desk) -> None:
    reader = make_reader("en.lamp@example.org", "Lamp Oil", days=95, now=desk.now)
    desk.read_first(reader, "privacy", "Two addresses of neighbours were posted this week.", days_ago=4, days=30)


HISTORIES: tuple[Callable[[Desk], None], ...] = (struck, blocked_for_a_time, blocked_for_good, read_first)
