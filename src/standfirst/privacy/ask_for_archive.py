"""Asks for an archive of one's data, which the worker makes and of which a mail tells; one a day."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django_tasks import task

from standfirst.notices.letter import leave_for_later, write_letter
from standfirst.privacy.archive_link import archive_link
from standfirst.privacy.forget_archives import delete_archives
from standfirst.privacy.make_archive import make_archive
from standfirst.privacy.models import Archive
from standfirst.privacy.periods import ARCHIVE, BETWEEN_ARCHIVES
from standfirst.readers.models import Reader


class TooSoonError(Exception):
    """Another was asked for within a day: `archive`."""

    def __init__(self, archive: Archive) -> None:
        super().__init__(f"Archive {archive.pk} is from {archive.wanted_at}.")
        self.archive = archive


@transaction.atomic
def ask_for_archive(reader: Any, *, by_link: bool = False, now: datetime) -> Archive:
    """Raises `TooSoonError`. An older one goes when the new one is asked for."""
    Reader.objects.select_for_update().get(pk=reader.pk)
    lately = newest_archive(reader, now=now)
    if lately and lately.state != Archive.State.FAILED and now - lately.wanted_at < BETWEEN_ARCHIVES:
        raise TooSoonError(lately)
    delete_archives(Archive.objects.filter(reader=reader))
    archive = Archive.objects.create(
        reader=reader, language=reader.language, wanted_at=now, expires_at=now + ARCHIVE, by_link=by_link
    )
    leave_for_later(make_and_mail, archive.pk)
    return archive


def newest_archive(reader: Any, *, now: datetime) -> Archive | None:
    return Archive.objects.filter(reader=reader, expires_at__gt=now).order_by("-wanted_at").first()


@task()
def make_and_mail(number: int) -> None:
    """Nothing where it was dropped meanwhile. One that fails can be asked for again at once."""
    archive = Archive.objects.select_related("reader").filter(pk=number, reader__deleted_at=None).first()
    if archive is None:
        return
    try:
        make_archive(archive)
    except Exception:
        Archive.objects.filter(pk=number).update(state=Archive.State.FAILED)
        raise
    words = {"name": archive.reader.shown_name, "link": archive_link(archive), "day": archive.expires_at}
    write_letter("privacy/email/archive", to=archive.reader.email, language=archive.language, words=words).send()
