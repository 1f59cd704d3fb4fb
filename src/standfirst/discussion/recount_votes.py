"""Makes counts of votes agree with which accounts are in use; to be called when that changes for a reader."""

from typing import Any

from django.db import transaction
from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce

from standfirst.commons.touch import touch
from standfirst.discussion.models import Comment, Vote


@transaction.atomic
def recount_votes(reader: Any) -> None:
    """Count again what the reader voted for, in one statement however much that is."""
    voted = Comment.objects.filter(votes__reader=reader)
    discussions = set(voted.values_list("discussion", flat=True))
    counting = Vote.objects.filter(comment=OuterRef("pk"), reader__is_active=True).order_by().values("comment")
    number = Subquery(counting.annotate(number=Count("pk")).values("number"))
    Comment.objects.filter(pk__in=voted.values("pk")).update(vote_count=Coalesce(number, 0))
    touch(*(f"quiet-{discussion}" for discussion in discussions))
