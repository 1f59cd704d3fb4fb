"""Signs that a comment is about something else."""

from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings, known
from standfirst.standards.finding import Finding
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

FEWEST_LETTERS = 40  # "I disagree, and so does my sister" is about whatever it stands under.
FAR = 0.8  # Nearer than this, people talk beside the point, not about something else.


def off_topic(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    distance = known(around.about)
    if sum(map(str.isalpha, comment.text)) < FEWEST_LETTERS or distance < FAR:
        return
    reason = N_("This seems to be about something else than the story, and than the comment that it replies to.")
    yield Finding(reason, certainty=min(1.0, distance))
