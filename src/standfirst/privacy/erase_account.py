"""Erases an account for good. What is left of the reader is a row that says nothing, to which numbers can point."""

import secrets
from datetime import UTC, datetime

from django.db import transaction

from standfirst.commons.kept import Leaving
from standfirst.commons.seal import UnreadableError, seal
from standfirst.privacy.models import DeletedAccount, Receipt, SealedCase
from standfirst.privacy.registry import rooms
from standfirst.privacy.sealed_identity import Identity, addresses_of, nowhere, read_identity
from standfirst.readers.models import Reader, new_reader_id

NO_DAY = datetime(1970, 1, 1, tzinfo=UTC)


@transaction.atomic
def erase_account(deleted: DeletedAccount, *, now: datetime) -> bool:
    """All of it or nothing. False where it was restored, or somebody else erased it, a moment ago.

    Where the secret that sealed the name is lost, nobody can be told any more, and erased it is all the same.
    """
    Reader.objects.select_for_update().get(pk=deleted.reader_id)
    found = DeletedAccount.objects.select_for_update().filter(pk=deleted.pk, erase_at__lte=now).first()
    if found is None:
        return False
    identity = identity_of(found)
    reader = found.reader
    addresses = addresses_of(identity) if identity else ()
    erase_from_rooms(Leaving(reader, addresses, now, open_case=bool(identity) and has_open_case(reader)))
    if identity:
        keep_for_case(reader, identity, now=now)
        Receipt.objects.create(sealed=seal(identity), erased_at=now)
    make_nobody(reader)
    found.delete()
    return True


def identity_of(deleted: DeletedAccount) -> Identity | None:
    try:
        return read_identity(deleted.sealed)
    except UnreadableError:
        return None


def erase_from_rooms(leaving: Leaving) -> None:
    """Each app its own; twice does no harm."""
    for room in rooms().values():
        if room.erase:
            room.erase(leaving)


def keep_for_case(reader: Reader, identity: Identity, *, now: datetime) -> None:
    """While something of theirs waits for an answer."""
    if has_open_case(reader):
        SealedCase.objects.update_or_create(reader=reader, defaults={"sealed": seal(identity), "since": now})


def has_open_case(reader: Reader) -> bool:
    return any(room.has_open_case(reader) for room in rooms().values() if room.has_open_case)


def make_nobody(reader: Reader) -> None:
    """Also the ID that readers quote, and the days on which they came, belong to somebody."""
    fresh = new_reader_id()
    Reader.objects.filter(pk=reader.pk).update(
        email=nowhere(),
        display_name="",
        display_name_folded=secrets.token_hex(16),
        reader_id=fresh,
        first_name="",
        last_name="",
        password="!",  # noqa: S106  (with it nobody signs in)
        language="",
        last_login=None,
        date_joined=NO_DAY,
        standards_accepted_at=None,
        sessions_ended=0,
        deleted_at=NO_DAY,
        is_active=False,
        is_staff=False,
        is_superuser=False,
    )
    reader.groups.clear()
    reader.user_permissions.clear()
