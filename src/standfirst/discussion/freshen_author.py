"""Makes the discussions anew in which a reader's name and picture stand; for the setting that names it."""

from typing import Any

from standfirst.commons.touch import touch
from standfirst.discussion.models import Comment


def freshen_author(reader: Any) -> None:
    """Quietly: who has one of them open is not told."""
    discussions = Comment.objects.filter(author=reader).values_list("discussion", flat=True).distinct().order_by()
    touch(*(f"quiet-{discussion}" for discussion in discussions))
