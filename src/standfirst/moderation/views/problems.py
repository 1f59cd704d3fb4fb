"""Why something could not be done at the desk, in the moderator's words."""

from django.utils.translation import gettext as _

from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment
from standfirst.moderation.black_out_words import NotInCommentError
from standfirst.moderation.decide_on_comment import MeanwhileChangedError, NoSuchStandardError
from standfirst.moderation.pass_on import NobodyThereError
from standfirst.moderation.remove_as_illegal import NoLawError, NotExplainedError
from standfirst.moderation.sanction_author import LONGEST, NoSuchSpanError
from standfirst.moderation.write_note import EmptyNoteError
from standfirst.sanctions.block_reader import AlreadyBlockedError
from standfirst.sanctions.close_account import AlreadyClosedError
from standfirst.sanctions.remove_picture import NoPictureError


class NotSureError(ValueError):
    """What weighs most is asked twice, and the second answer is missing."""


PROBLEMS = (
    NotSureError,
    MeanwhileChangedError,
    NoSuchStandardError,
    NoLawError,
    NotExplainedError,
    NotInCommentError,
    NoSuchSpanError,
    NobodyThereError,
    EmptyNoteError,
    AlreadyBlockedError,
    AlreadyClosedError,
    NoPictureError,
)


def told(problem: Exception) -> str:
    """A sentence, in the language of the page."""
    if isinstance(problem, MeanwhileChangedError):
        return told_of(problem.comment)
    if isinstance(problem, NotInCommentError):
        if not problem.words:
            return _("Choose what is to be made unreadable.")
        return _("These words do not stand in the comment: %(words)s") % {"words": problem.words}
    return {
        NotSureError: _("Tick that you are sure."),
        NoSuchStandardError: _("Choose the standard on which this rests."),
        NoLawError: _("Name the law that is broken, with its section."),
        NotExplainedError: _("Explain in a sentence or two why the words break that law; their author reads it."),
        NoSuchSpanError: _("Write a number of days, from 1 to %(most)s.") % {"most": LONGEST},
        NobodyThereError: _("Choose whom you ask."),
        EmptyNoteError: _("There is nothing to read in this note yet."),
        AlreadyBlockedError: _("The author is blocked already: somebody was first."),
        AlreadyClosedError: _("The account is deleted already: somebody was first."),
        NoPictureError: _("The author has no picture any more."),
    }[type(problem)]


def told_of(comment: Comment) -> str:
    """Why a decision came too late."""
    if comment.state == Comment.State.WITHDRAWN:
        return _("The author has withdrawn this comment; nothing is left to decide.")
    decisions = Decision.objects.filter(comment_id=comment.pk).select_related("by").order_by("-id")
    decision = decisions.first()
    if decision is None or decision.kind == Decision.Kind.HOLD:
        return _("The author has changed the words since you opened the page. Please read them again.")
    who = {"who": decision.by.shown_name} if decision.by else None
    if decision.kind == Decision.Kind.EDIT:
        return _("Made partly unreadable meanwhile by %(who)s.") % {"who": who["who"] if who else ""}
    if comment.state == Comment.State.PUBLISHED:
        return _("Published meanwhile by %(who)s.") % who if who else _("The policy has published it meanwhile.")
    return _("Removed meanwhile by %(who)s.") % who if who else _("The policy has removed it meanwhile.")
