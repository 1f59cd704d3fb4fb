"""Which comments a page may show, said once."""

from typing import TYPE_CHECKING

from django.db import models

if TYPE_CHECKING:
    from standfirst.discussion.models import Comment  # noqa: F401  (named in strings only)


class CommentQuerySet(models.QuerySet["Comment"]):
    """Comments, narrowed by who may see them."""

    def published(self) -> "CommentQuerySet":
        """What everybody may read, by authors whose accounts are active."""
        return self.filter(state="published", author__is_active=True)

    def held(self) -> "CommentQuerySet":
        """What waits for a moderator, oldest first."""
        return self.filter(state="held", author__is_active=True).order_by("posted_at", "id")
