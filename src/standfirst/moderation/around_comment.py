"""What was said around a comment: what it answers, what came before and after it, and what it was answered."""

from collections.abc import Iterable
from dataclasses import dataclass

from standfirst.discussion.cursor import Cursor
from standfirst.discussion.models import Comment

BESIDE = 2
ANSWERS = 3
FETCHED = 10


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
    """Three queries. In a thread its neighbours are those of the thread, else other first-level comments.

    More are fetched than shown, and what not everybody can read is left out here: asked for the state as well, a
    database may walk through all discussions in the order of time. The thread, the same for all of them, stands in the
    order as it does in the index: PostgreSQL would sort the whole discussion without.
    """
    here = Cursor(comment.posted_at, comment.pk)
    beside = Comment.objects.filter(discussion=comment.discussion_id, thread=comment.thread_id).select_related("author")
    before = readable(beside.filter(here.earlier()).order_by("-thread_id", "-posted_at", "-id")[:FETCHED], comment)
    after = readable(beside.filter(here.later()).order_by("thread_id", "posted_at", "id")[:FETCHED], comment)
    answers = Comment.objects.filter(answers=comment.pk).select_related("author").order_by("posted_at", "id")
    answering = [one for one in answers[:FETCHED] if one.is_public]
    return Around(comment.answers, before[:BESIDE][::-1], after[:BESIDE], answering[:ANSWERS])


def readable(beside: Iterable[Comment], comment: Comment) -> list[Comment]:
    """What everybody can read, but for what is shown in another place: what it answers, and its answers."""
    return [one for one in beside if one.is_public and one.pk != comment.answers_id and one.answers_id != comment.pk]
