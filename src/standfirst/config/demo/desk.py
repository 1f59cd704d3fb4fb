"""Gives the demo newspaper's desk something of everything: the same words by many, a note, a question."""

from datetime import datetime, timedelta
from uuid import uuid4

from standfirst.config.demo.comments import DemoDiscussion, post_anyway
from standfirst.config.demo.log_ins import LOG_INS
from standfirst.discussion.answer import Written
from standfirst.discussion.find_place import find_place
from standfirst.discussion.models import Comment
from standfirst.discussion.post_comment import post_comment
from standfirst.moderation.pass_on import pass_on
from standfirst.moderation.write_note import write_note
from standfirst.readers.models import Reader

CALL = (
    "Keep the night ferry! The council has promised it twice, the islands have paid for it twice, "
    "and nobody has asked those who wait on the quay{end}"
)
ENDS = (".", " in the rain.", " at six in the morning.", ", as usual.", ", have they?", " for it.")
EVERY = timedelta(minutes=14)


def make_demo_desk(discussions: list[DemoDiscussion], readers: dict[str, Reader], *, now: datetime) -> None:
    """For one edition, once its comments are posted."""
    opened = next(each for each in reversed(discussions) if each.about.get("discussion", "open") == "open")
    write_alike(opened, list(readers.values()), now=now)
    held = Comment.objects.held().filter(discussion_id__in=[each.story.pk for each in discussions])
    moderator = at_the_desk("moderator")
    for comment in held[:1]:
        write_note(comment.pk, text="Has written to us about this before, and was friendly.", by=moderator, now=now)
    for comment in held[1:2]:
        pass_on(comment.pk, to="senior", question="Is this number in public use?", by=moderator, now=now)


def write_alike(discussion: DemoDiscussion, readers: list[Reader], *, now: datetime) -> None:
    """As if somebody had sent the text round."""
    place = find_place(discussion.story.pk)
    for number, (reader, end) in enumerate(zip(readers, ENDS, strict=False)):
        at = now - EVERY * (len(ENDS) - number)
        written = Written(CALL.format(end=end), key=str(uuid4()))
        answer = post_comment(reader, place, written=written, now=at)
        if answer.anyway:
            post_anyway(reader, place, written, answer, now=at)


def at_the_desk(role: str) -> Reader:
    """Whoever has that role among the log-ins."""
    return Reader.objects.get(email=next(address for address, log_in in LOG_INS.items() if log_in.role == role))
