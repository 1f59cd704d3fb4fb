"""What a reader is answered who posts or edits a comment."""

from dataclasses import dataclass
from enum import Enum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment
from standfirst.standards.explain import Explanation
from standfirst.standards.policy import Action


@dataclass(frozen=True, slots=True)
class Written:
    """What came with the form. `key` and `anyway` are what the form was given, or empty."""

    text: str
    answers: int | None = None
    key: str = ""
    anyway: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of the words. Where `comment` is empty nothing was stored, and the words go back into the box."""

    action: Action
    text: str
    comment: Comment | None = None
    decision: Decision | None = None
    explanations: tuple[Explanation, ...] = ()
    anyway: str = ""  # What a form must send along to post the words as they are, once the author has been asked.
    posted_anyway: bool = False

    @property
    def is_stored(self) -> bool:
        """False where the words go back into the box."""
        return self.action in {Action.PUBLISH, Action.HOLD}

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Every place in the text that a reason speaks of."""
        return [reason.span for told in self.explanations for reason in told.reasons if reason.span]


class Problem(Enum):
    """Why words can't even be judged. Each is a sentence for the author."""

    EMPTY = _("There is nothing to read in this comment yet.")
    TOO_LONG = _("This comment is too long: it has {count} characters, and {limit} is the most.")
    CLOSED = _("This discussion is closed. Your text is still here for you to copy.")
    UNKNOWN_DISCUSSION = _("There is no such discussion, or no longer. Your text is still here for you to copy.")
    UNKNOWN_COMMENT = _(
        "The comment that you answer is no longer there. You can post your text as a comment of its own."
    )
    UNCONFIRMED = _("Please confirm your e-mail address first. Your text is kept.")
    INACTIVE = _("This account cannot post comments.")
    BLOCKED = _("Your account is blocked: you can read everything, but not comment. Your text is still here to copy.")
    NOT_ACCEPTED = _("Something new is to be accepted before you can post here. Your text is kept.")
    KEY_USED = _("This form has already posted another comment. Send this one once more and it is posted, too.")
    TOO_LATE = _("A comment can be edited for {minutes} minutes, and those are over. You can still withdraw it.")
    NOT_YOURS = _("This comment is not yours, or no longer there.")
    GONE = _("This comment is no longer there.")
    VOTE_INACTIVE = _("This account cannot recommend comments.")
    VOTE_BLOCKED = _("Your account is blocked: you can read everything, but not recommend comments.")
    VOTE_UNCONFIRMED = _("Please confirm your e-mail address first; then you can recommend comments.")
    VOTE_NOT_ACCEPTED = _("Something new is to be accepted; then you can recommend comments.")
    VOTE_CLOSED = _("This discussion is closed, so its comments can no longer be recommended.")
    VOTE_OWN = _("This comment is yours. Others can recommend it.")
    MUTE_OWN = _("This comment is yours. You can mute others only.")


class NotPossibleError(Exception):
    """Nothing was judged or stored; `problem` says why."""

    def __init__(self, problem: Problem, **details: int) -> None:
        super().__init__(problem, details)
        self.problem, self.details = problem, details

    def __str__(self) -> str:
        """The problem in the language in which it is being told."""
        words: Promise = self.problem.value
        return str(words).format(**self.details)
