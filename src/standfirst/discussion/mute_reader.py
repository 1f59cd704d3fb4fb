"""Mutes a reader for another; `unmute_reader` ends it. Nobody is told, and nothing changes for anybody else."""

from datetime import datetime
from typing import Any

from standfirst.discussion.answer import NotPossibleError, Problem
from standfirst.discussion.models import Mute


def mute_reader(reader: Any, muted: Any, *, now: datetime) -> Mute:
    """Raises `NotPossibleError` where the two are one."""
    if reader.pk == muted.pk:
        raise NotPossibleError(Problem.MUTE_OWN)
    mute, _ = Mute.objects.get_or_create(reader=reader, muted=muted, defaults={"muted_at": now})
    return mute


def unmute_reader(reader: Any, muted_id: int) -> None:
    Mute.objects.filter(reader=reader, muted=muted_id).delete()
