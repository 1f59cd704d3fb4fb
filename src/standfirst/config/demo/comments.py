"""Posts the demo newspaper's comments as readers would, oldest first, so that each is judged."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from standfirst.discussion.answer import Answer, NotPossibleError, Written
from standfirst.discussion.close_discussion import close_discussion, open_discussion
from standfirst.discussion.find_place import Place, find_place
from standfirst.discussion.models import Comment
from standfirst.discussion.post_comment import post_comment
from standfirst.newsroom.models import StoryPage
from standfirst.readers.models import Reader


@dataclass
class DemoDiscussion:
    """A story with the comments of its file, and those of them that are posted by now, by their place in the file."""

    story: StoryPage
    about: dict[str, Any]
    posted: dict[int, Comment]


def post_demo_comments(discussions: list[DemoDiscussion], readers: dict[str, Reader], *, now: datetime) -> list[str]:
    """Post all comments of an edition, oldest first; return those that went otherwise than their file expects."""
    waiting = [
        (now - timedelta(hours=entry["hours_ago"]), number, discussion, entry)
        for discussion in discussions
        for number, entry in enumerate(discussion.about.get("comments", []), start=1)
    ]
    surprises = []
    for at, number, discussion, entry in sorted(waiting, key=lambda each: each[:2]):
        try:
            answer = post_entry(discussion, entry, readers[entry["by"]], now=at)
        except NotPossibleError as problem:  # Such as an answer to a comment that is held.
            surprises.append(f"{discussion.story.slug}, comment {number}: {problem}")
            continue
        became = answer.comment.state if answer.comment else answer.action.word
        if answer.comment:
            discussion.posted[number] = answer.comment
        if became != entry["expect"]:
            codes = ", ".join(told.code for told in answer.explanations)
            surprises.append(f"{discussion.story.slug}, comment {number}: {became} ({codes}), not {entry['expect']}")
    return surprises


def post_entry(discussion: DemoDiscussion, entry: dict[str, Any], author: Reader, *, now: datetime) -> Answer:
    """Post one comment; where its author is asked, post it as it is."""
    place = find_place(discussion.story.pk)
    answered = discussion.posted.get(entry.get("reply_to", 0))
    written = Written(entry["text"].strip(), answers=answered.pk if answered else None, key=str(uuid4()))
    answer = post_comment(author, place, written=written, now=now)
    return answer if not answer.anyway else post_anyway(author, place, written, answer, now=now)


def post_anyway(author: Reader, place: Place, written: Written, asked: Answer, *, now: datetime) -> Answer:
    """What the button does that says so."""
    again = Written(written.text, answers=written.answers, key=written.key, anyway=asked.anyway)
    return post_comment(author, place, written=again, now=now)


def settle_discussion(discussion: DemoDiscussion) -> None:
    """Close the discussion, or hold what will be written in it, as the story's file says."""
    state = discussion.about.get("discussion", "open")
    if state == "closed":
        close_discussion(discussion.story.pk)
    elif state == "pre-moderated":
        open_discussion(discussion.story.pk, premoderated=True)
