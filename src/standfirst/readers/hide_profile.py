"""Switches a reader's public profile off: then nobody finds it; `show_profile` switches it on again."""

from typing import Any

from django.db import transaction

from standfirst.readers.freshen_reader import freshen_reader
from standfirst.readers.models import Reader


def hide_profile(reader: Any) -> None:
    """Its page is gone at once, and beside comments the name leads nowhere."""
    set_profile(reader, public=False)


def show_profile(reader: Any) -> None:
    set_profile(reader, public=True)


@transaction.atomic
def set_profile(reader: Any, *, public: bool) -> None:
    changed = Reader.objects.filter(pk=reader.pk, has_public_profile=not public).update(has_public_profile=public)
    if changed:
        freshen_reader(reader)
