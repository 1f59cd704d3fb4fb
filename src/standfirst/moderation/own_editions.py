"""Which comments stand in the editions of a moderator: the others are nothing to read, nor to count."""

from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Q

from standfirst.newsroom.models import EditionPage
from standfirst.staff.roles import editions_of


def in_own_editions(reader: Any, *, story: str = "discussion__story") -> Q:
    """Narrows comments; whose `story` names the way to theirs narrows other rows. At most two queries."""
    return in_editions(editions_of(reader), story=story)


def in_editions(slugs: frozenset[str] | None, *, story: str = "discussion__story") -> Q:
    """As above, where it is known which editions those are."""
    if slugs is None:
        return Q()
    paths = EditionPage.objects.filter(slug__in=slugs).values_list("url_path", flat=True)
    return reduce(or_, (Q(**{f"{story}__url_path__startswith": path}) for path in paths), Q(pk__in=[]))
