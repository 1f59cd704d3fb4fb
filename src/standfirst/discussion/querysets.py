"""Which comments a page may show, said once."""

from typing import TYPE_CHECKING

from django.db import models

if TYPE_CHECKING:
    from standfirst.discussion.models import Comment  # noqa: F401  (named in strings only)


def heard(author: str = "author") -> models.Q:
    """By somebody whose account is in use, or who has deleted it and lets what they wrote stand without their name."""
    return models.Q(**{f"{author}__is_active": True}) | models.Q(**{f"{author}__nameless": True})


class CommentQuerySet(models.QuerySet["Comment"]):
    """Comments, narrowed by who may see them."""

    def published(self) -> "CommentQuerySet":
        """What everybody may read."""
        return self.filter(heard(), state="published")

    def held(self) -> "CommentQuerySet":
        """What waits for a moderator, oldest first."""
        return self.filter(state="held", author__is_active=True).order_by("posted_at", "id")
