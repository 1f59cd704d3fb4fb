"""What a statement of reasons says of each kind of decision: what it is, what follows, and what it restricts."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from standfirst.decisions.models import Decision

Kind = Decision.Kind


@dataclass(frozen=True, slots=True)
class Words:
    """`restricts` is empty where nothing is taken from anybody."""

    headline: Promise
    follows: Promise
    restricts: Promise | str = ""


HELD = Words(
    _("This comment waits for a moderator"),
    _(
        "You see the comment, marked as held; nobody else does until a moderator has read it. Nothing was decided "
        "against you."
    ),
    _("The visibility of one comment."),
)
PUBLISHED = Words(
    _("This comment was read and published"), _("A moderator has read the comment. Everybody can read it now.")
)
LET_GO = Words(
    _("This comment was published"),
    _("The words were changed, and no standard is broken any more. Everybody can read it."),
)
KEPT = Words(_("This comment was read and stays"), _("A moderator has read the comment again. It stays as it is."))
PUT_BACK = Words(
    _("This comment was put back"), _("The comment stands where it stood, and everybody can read it again.")
)
REMOVED = Words(
    _("This comment was removed"),
    _("The comment is no longer shown to anybody on this site. Your account is not affected."),
    _("The visibility of one comment."),
)
EDITED = Words(
    _("A part of this comment was made unreadable"),
    _("The passages marked below can't be read any more. The rest stands, marked as edited."),
    _("The visibility of a part of one comment."),
)
RESTORED_WORDS = Words(
    _("The words of this comment were put back"), _("All of the comment can be read again, as it was written.")
)
WARNED = Words(
    _("You were warned"),
    _("Nothing is taken from you. If this goes on, it can lead to a block; strikes are shown in your account."),
)
UNWARNED = Words(_("The warning was taken back"), _("It was given by mistake, and counts for nothing."))
PREMODERATED = Words(
    _("Your comments are read before they appear"),
    _("A moderator reads each of your comments before it is published. You can write, and read everything."),
    _("How soon your comments can be seen."),
)
BLOCKED = Words(
    _("Your account is blocked"),
    _(
        "You can read everything, but not comment, answer, edit, vote or report. Your comments so far stay where "
        "they are."
    ),
    _("Taking part in the discussions of this site, by this account."),
)
LET_IN = Words(_("Your account can be used again"), _("The block was lifted: you can take part as before."))
OPENED_AGAIN = Words(
    _("Your account was given back"), _("You can sign in again, and what you wrote is shown where it stood.")
)
FREED = Words(_("Your comments appear at once again"), _("No moderator reads them before they are published any more."))
DELETED = Words(
    _("Your account was deleted for breaking the standards"),
    _("Nobody can sign in to it, and nothing that was written under it is shown any more."),
    _("The account, and the visibility of everything written under it."),
)
PICTURE = Words(
    _("Your picture was deleted"),
    _("A drawn picture is shown beside your comments instead. You can take another of your own at any time."),
    _("The visibility of one picture."),
)
CLOSED = Words(
    _("A discussion was closed"),
    _("What was said stays and can be read. Nobody can add to it. It is decided about nobody in particular."),
    _("Commenting under one story, for everybody."),
)
OPENED = Words(_("A discussion was opened"), _("Everybody can comment under this story."))
UPHELD = Words(
    _("The decision stands"), _("Another moderator has looked at it again, and it was right. The reasons are below.")
)
OVERTURNED = Words(
    _("The decision was reversed"), _("Another moderator has looked at it again. What it did was undone.")
)

WORDS: dict[Kind, Words] = {
    Kind.HOLD: HELD,
    Kind.REMOVE: REMOVED,
    Kind.EDIT: EDITED,
    Kind.WARN: WARNED,
    Kind.PREMODERATE: PREMODERATED,
    Kind.BLOCK: BLOCKED,
    Kind.DELETE: DELETED,
    Kind.PICTURE: PICTURE,
    Kind.CLOSE: CLOSED,
    Kind.OPEN: OPENED,
    Kind.UPHOLD: UPHELD,
    Kind.OVERTURN: OVERTURNED,
}
PUBLISHED_FROM = {"removed": PUT_BACK, "published": KEPT}
RESTORED_FROM = {"blocked": LET_IN, "deleted": OPENED_AGAIN, "premoderated": FREED, "warned": UNWARNED}


def words_of(decision: Decision) -> Words:
    """Those of its kind; what a publication and a restoration are depends on what was before."""
    kind = Kind(decision.kind)
    if kind == Kind.PUBLISH:
        found = PUBLISHED_FROM.get(decision.old_state, PUBLISHED)
        return LET_GO if found is PUBLISHED and decision.by_id is None else found
    if kind == Kind.RESTORE:
        return RESTORED_FROM.get(decision.old_state, LET_IN)
    if kind == Kind.EDIT and decision.facts.get("restored"):
        return RESTORED_WORDS
    return WORDS[kind]
