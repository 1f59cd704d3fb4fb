"""Signs that many readers were sent to say the same."""

from collections.abc import Iterator
from datetime import timedelta

from standfirst.standards.comment import Comment, Surroundings, known
from standfirst.standards.finding import Finding
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

FEWEST_LETTERS = 20  # Everybody says "Happy new year!" on the same day.


def chorus(comment: Comment, around: Surroundings, limits: Limits) -> Iterator[Finding]:
    alike = known(around.alike)
    if not alike or sum(map(str.isalpha, comment.text)) < FEWEST_LETTERS:
        return
    since = known(comment.posted_at) - timedelta(minutes=limits["minutes"])
    readers = {other.author for other in alike if known(other.comment.posted_at) >= since}
    if len(readers) > limits["others"]:
        certainty = 0.95 if len(readers) > 2 * limits["others"] else 0.8
        reason = N_("Other readers who posted nearly the same words in a short time: {count}.")
        yield Finding(reason, {"count": len(readers)}, certainty=certainty)
