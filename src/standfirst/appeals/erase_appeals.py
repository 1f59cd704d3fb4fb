"""Empties the appeals of somebody who is erased, and drops their letters, once these are answered."""

from typing import Any

from django.db import transaction
from django.db.models import Q

from standfirst.appeals.models import Appeal, Letter
from standfirst.commons.kept import Leaving

OPEN = Appeal.State.OPEN


@transaction.atomic
def erase_appeals(leaving: Leaving) -> None:
    """That there was one, and its outcome, stay as numbers; what waits for its answer stays until that."""
    theirs = Q(appeal__reader=leaving.reader)
    for address in leaving.addresses:
        theirs |= Q(sender__iexact=address)
    Letter.objects.filter(theirs).exclude(appeal__in=Appeal.objects.filter(state=OPEN)).delete()
    Appeal.objects.filter(reader=leaving.reader).exclude(state=OPEN).update(text="", answer="")


def has_open_appeal(reader: Any) -> bool:
    return Appeal.objects.filter(reader=reader, state=OPEN).exists()
