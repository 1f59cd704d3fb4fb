"""What a reversal brought back, and what no reversal can, put into words for the reader and the moderators."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

BACK = {
    "comment-back": _("The comment is back in its place; everybody can read it."),
    "comment-there": _("The comment was back in its place already."),
    "words-back": _("The comment reads again as its author wrote it."),
    "strike-lifted": _("The strike that came with the decision no longer counts."),
    "block-lifted": _("The block is lifted: writing, voting and reporting work again."),
    "block-over": _("The block had ended by itself already."),
    "premoderation-ended": _("Comments no longer wait for a moderator first."),
    "account-there": _("The account had been given back already."),
    "account-back": _("The account is open again, with all that was written under it."),
}
LOST = {
    "comment-gone": _("The comment itself can't come back: it, or the story it stood under, no longer exists."),
    "comment-withdrawn": _("The comment stays away, because its author has withdrawn it."),
    "words-gone": _("The words that were cut out can't be put back: they are kept nowhere any more."),
    "time-lost": _("The days that have passed meanwhile can't be given back."),
    "picture-gone": _("The picture was kept nowhere; it can be sent again, and stays."),
    "warning-read": _("The warning was sent and can't be called back; it counts for nothing now."),
    "devices": _("Each device has to be signed in again."),
}


def brought_back(codes: Iterable[str]) -> list[object]:
    """Sentences on what was undone."""
    return [BACK[code] for code in codes if code in BACK]


def lost(codes: Iterable[str]) -> list[object]:
    """Sentences on what can't be undone."""
    return [LOST[code] for code in codes if code in LOST]
