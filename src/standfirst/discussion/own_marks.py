"""What a reader has marked in a discussion: comments they recommend, readers they muted, whether they follow it."""

from dataclasses import dataclass
from typing import Any

from standfirst.discussion.models import Follow, Mute, Vote

AT_MOST = 1000  # Of each; more stand in the account.


@dataclass(frozen=True, slots=True)
class OwnMarks:
    """Numbers of comments and of readers, and whether the discussion is followed."""

    votes: list[int]
    muted: list[int]
    follows: bool

    @property
    def vote_numbers(self) -> str:
        """As the page's script reads them."""
        return " ".join(map(str, self.votes))

    @property
    def muted_numbers(self) -> str:
        return " ".join(map(str, self.muted))


def own_marks(reader: Any, discussion_id: int) -> OwnMarks:
    """Three queries."""
    votes = Vote.objects.filter(reader=reader, comment__discussion=discussion_id)
    mutes = Mute.objects.filter(reader=reader).order_by("-muted_at", "-id")
    return OwnMarks(
        votes=list(votes.values_list("comment", flat=True)[:AT_MOST]),
        muted=list(mutes.values_list("muted", flat=True)[:AT_MOST]),
        follows=Follow.objects.filter(reader=reader, discussion=discussion_id).exists(),
    )
