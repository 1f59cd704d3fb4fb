"""Makes the discussions of a reader agree with whether their account is active; to be called when that changes."""

from typing import Any

from django.db import transaction

from standfirst.commons.touch import touch
from standfirst.discussion.models import Comment, Discussion
from standfirst.discussion.recount_votes import recount_votes


@transaction.atomic
def recount_discussions(reader: Any) -> None:
    """Count again the published comments of every discussion in which the reader wrote, and make its pages fresh.

    Their votes count, or no longer count, with the account.
    """
    for discussion in Discussion.objects.filter(comments__author=reader).distinct():
        discussion.published_count = Comment.objects.published().filter(discussion=discussion).count()
        discussion.save(update_fields=["published_count"])
        touch(f"discussion-{discussion.pk}")
    touch(f"reader-{reader.pk}")
    recount_votes(reader)
