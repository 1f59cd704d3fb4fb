"""Deletes archives of data, file and row: when their day has come, and when the account is erased."""

from datetime import datetime

from django.db.models import QuerySet

from standfirst.commons.kept import Leaving
from standfirst.privacy.models import Archive


def forget_archives(now: datetime) -> int:
    return delete_archives(Archive.objects.filter(expires_at__lte=now))


def erase_archives(leaving: Leaving) -> int:
    return delete_archives(Archive.objects.filter(reader=leaving.reader))


def delete_archives(archives: QuerySet[Archive]) -> int:
    """The file first: a row without a file is found again, a file without a row is not."""
    number = 0
    for archive in archives.iterator(chunk_size=200):
        archive.file.delete(save=False)
        archive.delete()
        number += 1
    return number
