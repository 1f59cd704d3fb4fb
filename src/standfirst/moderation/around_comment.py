"""What was said around a comment: what it answers, what came before and after it, and what it was answered."""

from dataclasses import dataclass

from django.db.models import Q

from standfirst.discussion.cursor import Cursor
from standfirst.discussion.models import Comment

BESIDE = 2
ANSWERS = 3


@dataclass(frozen=True, slots=True)
class Around:
    """Each in the order in which it was said; only what everybody can read, but for what the comment answers."""

    answered: Comment | None
    before: list[Comment]
    after: list[Comment]
    answers: list[Comment]

    @property
    def is_empty(self) -> bool:
        """Whether the comment stands alone."""
        return not (self.answered or self.before or self.after or self.answers)


def around_comment(comment: Comment) -> Around:
    """Three queries. In a thread its neighbours are those of the thread, else other first-level comments."""
    here = Cursor(comment.posted_at, comment.pk)
    readable = Comment.objects.published().select_related("author").exclude(pk=comment.answers_id or 0)
    beside = readable.filter(discussion=comment.discussion_id, thread=comment.thread_id)
    before = beside.filter(here.earlier()).order_by("-posted_at", "-id")[:BESIDE]
    after = beside.filter(here.later() & ~Q(answers=comment.pk)).order_by("posted_at", "id")[:BESIDE]
    answers = readable.filter(answers=comment.pk).order_by("posted_at", "id")[:ANSWERS]
    return Around(comment.answers, list(before)[::-1], list(after), list(answers))
