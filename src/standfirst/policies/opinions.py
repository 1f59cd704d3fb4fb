"""What moderators made of comments: the last word of a person on each."""

from collections.abc import Collection

from django.db.models import TextChoices

from standfirst.decisions.models import Decision

UNDONE = "undone"
Kind = Decision.Kind


class Opinion(TextChoices):
    """Whether a person found that a comment may stand; one whose words were made unreadable may not."""

    PUBLISHED = "published"
    REMOVED = "removed"


SAID = {
    Kind.PUBLISH: Opinion.PUBLISHED,
    Kind.OVERTURN: Opinion.PUBLISHED,
    Kind.REMOVE: Opinion.REMOVED,
    Kind.EDIT: Opinion.REMOVED,
    Kind.UPHOLD: Opinion.REMOVED,
}
KINDS = (*SAID, Kind.HOLD)  # Held anew by a person: what was said before no longer holds.


def opinions_on(comment_ids: Collection[int]) -> dict[int, Opinion]:
    """By comment; those are missing on which nobody decided, or whose decision was taken back at once."""
    rows = Decision.objects.filter(comment_id__in=comment_ids, by__isnull=False, kind__in=KINDS).order_by("id")
    last: dict[int, Opinion | None] = {}
    for number, kind, because in rows.values_list("comment_id", "kind", "facts__because"):
        last[number or 0] = opinion_of(kind, because)
    return {number: opinion for number, opinion in last.items() if opinion}


def opinion_of(kind: str, because: str | None) -> Opinion | None:
    """What a decision, one of `KINDS`, says of its comment; None where it only takes back what was said before."""
    return None if because == UNDONE else SAID.get(Kind(kind))
