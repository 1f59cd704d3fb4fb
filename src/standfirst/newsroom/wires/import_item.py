"""Publishes, updates or withdraws the story of one wire item; `withdraw_story` is its undo."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from django.db import transaction
from django.utils.translation import gettext as _

from standfirst.newsroom.models import EditionPage, SectionPage, StoryPage, WireItem
from standfirst.newsroom.publish_story import publish_story
from standfirst.newsroom.wires.fields import BadField
from standfirst.newsroom.wires.fill_story import fill_story
from standfirst.newsroom.wires.item import WireStory
from standfirst.newsroom.withdraw_story import withdraw_story


class Outcome(StrEnum):
    """What became of an item."""

    PUBLISHED = "published"
    UPDATED = "updated"
    WITHDRAWN = "withdrawn"
    UNCHANGED = "unchanged"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a wire's items go, and the folder in which their pictures lie."""

    edition: EditionPage
    section: SectionPage
    folder: Path


@transaction.atomic
def import_item(item: WireStory, *, desk: Desk, now: datetime) -> tuple[Outcome, StoryPage | None]:
    """Bring the story of `item.uri` up to `item.version`; an older or equal version changes nothing.

    Raises `BadField` where the item can't become a story.
    """
    record, is_new = WireItem.objects.select_for_update().get_or_create(
        uri=item.uri, edition=desk.edition, defaults={"version": _version(item), "received_at": now}
    )
    if not is_new and _rank(_version(item)) <= _rank(record.version):
        return Outcome.UNCHANGED, record.story
    record.version, record.received_at, record.canceled = _version(item), now, item.status == "canceled"
    outcome = _apply(item, record, desk)
    record.save()
    return outcome, record.story


def _apply(item: WireStory, record: WireItem, desk: Desk) -> Outcome:
    if item.status == "canceled":
        if record.story is not None and record.story.live:
            withdraw_story(record.story)
        return Outcome.WITHDRAWN
    if item.status == "withheld":
        return Outcome.WITHHELD
    story, existed = record.story or StoryPage(), record.story is not None
    fill_story(story, item, folder=desk.folder)
    if not story.body and story.lead_picture is None:
        raise BadField("bodies", _("is missing, and no picture file lies beside the document: nothing to publish."))
    if not existed:
        story.locale = desk.edition.locale
    record.story = publish_story(story, section=None if existed else desk.section)
    return Outcome.UPDATED if existed else Outcome.PUBLISHED


def _version(item: WireStory) -> str:
    """An item without a version is told apart by when it was changed."""
    return item.version or (item.changed.astimezone(UTC).isoformat() if item.changed else "")


def _rank(version: str) -> tuple[int, str]:
    """2 before 10, and both before a date."""
    return (int(version), "") if version.isdecimal() else (0, version)
