"""Erases what was sealed for a case once that is closed."""

from datetime import datetime

from django.db import transaction

from standfirst.commons.kept import Leaving
from standfirst.privacy.erase_account import erase_from_rooms, has_open_case
from standfirst.privacy.models import SealedCase
from standfirst.privacy.sealed_identity import addresses_of, read_identity


def close_cases(now: datetime) -> int:
    """How many were closed. Their answers have been mailed by then: that is done when a case closes."""
    return sum(close_case(case, now=now) for case in SealedCase.objects.order_by("pk").iterator(chunk_size=200))


@transaction.atomic
def close_case(case: SealedCase, *, now: datetime) -> bool:
    if has_open_case(case.reader):
        return False
    erase_from_rooms(Leaving(case.reader, addresses_of(read_identity(case.sealed)), now))
    case.delete()
    return True
