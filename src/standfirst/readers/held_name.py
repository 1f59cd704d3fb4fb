"""Holds a name that was chosen for an address with an account, so that trying the name again does not tell of it."""

from datetime import datetime, timedelta

from standfirst.readers.fold_name import fold_name
from standfirst.readers.models import HeldName

WAITS = timedelta(days=7)  # As long as a registration that nobody confirms keeps its name.


def hold_name(name: str, *, now: datetime) -> None:
    """From now on as long as a new registration would."""
    HeldName.objects.update_or_create(folded=fold_name(name), defaults={"until": now + WAITS})


def is_name_held(folded: str, *, now: datetime) -> bool:
    return HeldName.objects.filter(folded=folded, until__gt=now).exists()


def free_held_names(*, now: datetime) -> int:
    """Forget those whose time is over."""
    return HeldName.objects.filter(until__lte=now).delete()[0]
