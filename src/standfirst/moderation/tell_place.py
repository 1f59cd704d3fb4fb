"""Tells in one line why an item stands where it stands: how urgent, how many read along, since when it waits."""

from datetime import datetime

from django.utils.timesince import timesince
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from standfirst.moderation.models import MobPlace, QueueItem
from standfirst.moderation.urgency import CHILD_ABUSE, FIRST_COMMENTS, ILLEGAL, NOTHING, THREAT
from standfirst.standards.published import STANDARDS

WORDS = {
    THREAT: _("A threat: somebody may be in danger"),
    "no-self-harm": _("Self-harm: somebody may be in danger"),
    CHILD_ABUSE: _("Reported as child abuse"),
    ILLEGAL: _("Reported as illegal"),
    NOTHING: _("Nothing found: comments are read first here"),
    FIRST_COMMENTS: _("Among the first comments of a new reader"),
}
TITLES = {standard.code: standard.title for standard in STANDARDS}


def tell_place(item: QueueItem, *, now: datetime) -> str:
    """In the language of the page, in the order in which it counts."""
    return " · ".join((tell_reason(item.reason), tell_reach(item.comments), tell_wait(item.since, now)))


def tell_place_of_mob(place: MobPlace, *, now: datetime) -> str:
    """As for a comment; it mostly stands in several discussions."""
    return " · ".join((tell_reason(place.reason), tell_reach_of_mob(place.comments), tell_wait(place.since, now)))


def tell_reach_of_mob(comments: int) -> str:
    sentence = ngettext("%(counter)s comment in its discussions", "%(counter)s comments in its discussions", comments)
    return sentence % {"counter": comments}


def tell_reason(reason: str) -> str:
    """A standard is told by its title."""
    return str(WORDS.get(reason) or gettext(TITLES[reason]))


def tell_reach(comments: int) -> str:
    """For how many read a discussion, the best that is known is how many were heard in it."""
    sentence = ngettext("%(counter)s comment in the discussion", "%(counter)s comments in the discussion", comments)
    return sentence % {"counter": comments}


def tell_wait(since: datetime, now: datetime) -> str:
    """The largest unit is enough; a label before it spares languages their cases."""
    return gettext("waiting: %(time)s") % {"time": timesince(since, now, depth=1)}
