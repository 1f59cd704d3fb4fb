"""Drops the strikes of somebody who is erased. Blocks stay as numbers, and one in force keeps a hash of the address."""

from standfirst.commons.kept import Leaving
from standfirst.sanctions.models import Strike


def erase_sanctions(leaving: Leaving) -> None:
    if not leaving.open_case:
        Strike.objects.filter(reader=leaving.reader).delete()
