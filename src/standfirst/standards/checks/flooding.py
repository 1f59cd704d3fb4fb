"""Signs that one reader takes all the room."""

from collections.abc import Iterator
from datetime import timedelta

from standfirst.standards.comment import Comment, Surroundings, known
from standfirst.standards.finding import Finding
from standfirst.standards.folding import words_of
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

HOUR = timedelta(hours=1)
FEW_WORDS = 3  # "Thank you!" may well be said twice in a day; who repeats it is asked, not refused.


def too_many_comments(comment: Comment, around: Surroundings, limits: Limits) -> Iterator[Finding]:
    now = known(comment.posted_at)
    times = sorted(known(own.posted_at) for own in known(around.own_recent))
    lately = [time for time in times if now - HOUR < time <= now]
    if len(lately) >= limits["comments"]:
        # The oldest comment that must leave the hour before there is room for one more.
        wait = lately[-limits["comments"]] + HOUR - now if limits["comments"] else HOUR
        yield Finding(
            N_("This is your comment number {count} within an hour. Minutes until you can post again: {minutes}."),
            {"count": len(lately) + 1, "minutes": max(1, -(-wait // timedelta(minutes=1)))},
        )


def same_comment_again(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    earlier = known(around.own_recent)
    words = words_of(comment.text) if earlier else ""
    if words and any(words_of(own.text) == words for own in earlier):
        short = words.count(" ") + 1 < FEW_WORDS
        yield Finding(N_("You have posted this comment before."), certainty=0.6 if short else 1.0)
