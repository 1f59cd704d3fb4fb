"""Forgets what moderators wrote about somebody who is erased; the decisions, their numbers and the chain stay."""

from standfirst.commons.kept import Leaving
from standfirst.decisions.models import Decision


def erase_notes(leaving: Leaving) -> int:
    """What is left of a decision names a number, standards, and places in words that are gone."""
    if leaving.open_case:
        return 0
    return Decision.objects.filter(reader=leaving.reader).exclude(note="").update(note="")
