"""One first-level comment with a page of the replies to it."""

from standfirst.discussion.cursor import Cursor
from standfirst.discussion.models import Comment
from standfirst.discussion.page_of_comments import MORE_REPLIES, Thread, cursor_of, for_reading, readable


class UnknownCommentError(LookupError):
    """Nobody but its author or a moderator may read such a comment here, if there is one."""


def thread_of(discussion_id: int, number: int, *, after: Cursor | None = None) -> Thread:
    """The thread in which comment `number` stands. Without `after`, the page of replies begins with that very comment.

    Raises `UnknownCommentError`.
    """
    comment = Comment.objects.filter(discussion_id=discussion_id, pk=number).select_related("author").first()
    if comment is None:
        raise UnknownCommentError(number)
    first = readable(discussion_id).filter(pk=comment.thread_id or comment.pk).first()
    if first is None or not (comment.pk == first.pk or comment.is_public):
        raise UnknownCommentError(number)
    if after is None and comment.thread_id:
        after = Cursor(comment.posted_at, comment.pk - 1)
    return with_replies(first, after)


def with_replies(first: Comment, after: Cursor | None) -> Thread:
    replies = for_reading(Comment.objects.published()).filter(discussion_id=first.discussion_id, thread=first)
    if after:
        replies = replies.filter(after.later())
    replies = replies.order_by("posted_at", "id")
    shown = list(replies[:MORE_REPLIES])
    full = len(shown) == MORE_REPLIES
    return Thread(first, shown, replies.filter(cursor_of(shown[-1]).later()).count() if full else 0)
