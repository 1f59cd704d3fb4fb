"""The mails about an account that goes, comes back, or is erased, and about an archive that is ready."""

from collections.abc import Mapping
from typing import Any

from django_tasks import task

from standfirst.notices.letter import write_letter
from standfirst.privacy.models import DeletedAccount
from standfirst.privacy.restore_link import restore_link
from standfirst.privacy.sealed_identity import Identity, read_identity
from standfirst.readers.models import Reader


@task()
def mail_deleted(number: int) -> None:
    """With the link that restores all of it; nothing where it is restored already."""
    deleted = DeletedAccount.objects.select_related("reader").filter(pk=number).first()
    if deleted is not None:
        words = {"link": restore_link(deleted), "day": deleted.erase_at, "kept": deleted.reader.nameless}
        write_to(read_identity(deleted.sealed), "deleted", words)


@task()
def mail_restored(number: int) -> None:
    reader = Reader.objects.filter(pk=number, deleted_at=None).first()
    if reader is not None:
        words = {"name": reader.display_name, "closed": not reader.is_active}
        write_letter("privacy/email/restored", to=reader.email, language=reader.language, words=words).send()


def write_to(identity: Identity, what: str, words: Mapping[str, Any]) -> None:
    """To an address that no row of a reader holds."""
    known = {"name": identity["name"], **words}
    write_letter(f"privacy/email/{what}", to=identity["email"], language=identity["language"], words=known).send()
