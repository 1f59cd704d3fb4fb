"""Posts the demo newspaper's comments, in the order in which they were written."""

import uuid
from datetime import datetime, timedelta
from typing import Any

from standfirst.discussion.change_state import Grounds, change_state
from standfirst.discussion.models import Comment, Discussion
from standfirst.discussion.render_comment import render_comment
from standfirst.newsroom.models import StoryPage
from standfirst.readers.models import Reader


def post_demo_comments(story: StoryPage, about: dict[str, Any], readers: dict[str, Reader], *, now: datetime) -> int:
    """Post them and return how many there are."""
    discussion, _ = Discussion.objects.get_or_create(story=story)
    posted: list[Comment] = []
    for entry in about.get("comments", []):
        answers = posted[entry["reply_to"] - 1] if "reply_to" in entry else None
        comment = Comment(
            discussion=discussion,
            author=readers[entry["by"]],
            answers=answers,
            thread=(answers.thread or answers) if answers else None,
            text=entry["text"],
            html=render_comment(entry["text"]),
            posted_at=now - timedelta(hours=entry["hours_ago"]),
            idempotency_key=uuid.uuid4(),
        )
        held = entry.get("expect") == "held"
        grounds = Grounds(edition=story.edition.slug, policy="demo") if held else None
        change_state(
            comment, Comment.State.HELD if held else Comment.State.PUBLISHED, grounds=grounds, now=comment.posted_at
        )
        posted.append(comment)
    return len(posted)
