"""Fetches letters from a mailbox by IMAP, each once, and goes on where it was interrupted."""

import imaplib
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.db import DatabaseError

from standfirst.appeals.letters.receive_letter import receive_letter
from standfirst.appeals.models import Mailbox

log = logging.getLogger(__name__)
PATIENCE_SECONDS = 30
Imap = imaplib.IMAP4


class MailboxError(Exception):
    """The mailbox can't be read; the sentence says why, without the password."""


@dataclass(frozen=True, slots=True)
class Account:
    """`imaps://user:password@host:993/INBOX`; after reading, a letter is moved to `done` where that is named."""

    host: str
    port: int
    user: str
    password: str
    folder: str
    safe: bool
    done: str = ""

    @property
    def name(self) -> str:
        return f"{self.user}@{self.host}:{self.port}/{self.folder}"[:200]


def read_account(written: str, *, done: str = "") -> Account:
    """Raises `MailboxError`."""
    parts = urlsplit(written)
    if parts.scheme not in {"imap", "imaps"} or not (parts.hostname and parts.username and parts.password):
        raise MailboxError("The mailbox is written as imaps://user:password@host:993/INBOX.")
    safe = parts.scheme == "imaps"
    return Account(
        host=parts.hostname,
        port=parts.port or (993 if safe else 143),
        user=unquote(parts.username),
        password=unquote(parts.password),
        folder=unquote(parts.path.strip("/")) or "INBOX",
        safe=safe,
        done=done,
    )


def fetch_letters(account: Account, *, now: datetime) -> int:
    """Take in all that is new; returns how many. Raises `MailboxError`."""
    try:
        with opened(account) as imap:
            mailbox = state_of(account, imap)
            taken = 0
            for uid in new_uids(imap, mailbox.last_uid):
                taken += take(imap, account, uid, now=now)
                mailbox.last_uid = uid
                mailbox.save(update_fields=["last_uid"])  # After each: whoever goes on begins behind it.
            return taken
    except (imaplib.IMAP4.error, OSError) as error:
        raise MailboxError(f"{account.name}: {error}") from error


@contextmanager
def opened(account: Account) -> Iterator[Imap]:
    """A connection that has signed in and chosen the folder."""
    make = imaplib.IMAP4_SSL if account.safe else imaplib.IMAP4
    imap = make(account.host, account.port, timeout=PATIENCE_SECONDS)
    try:
        imap.login(account.user, account.password)
        checked(imap.select(quoted(account.folder)), "The folder can't be opened")
        yield imap
    finally:
        with suppress(imaplib.IMAP4.error, OSError):
            imap.logout()
        with suppress(OSError):
            imap.shutdown()  # A connection that broke is not closed by saying goodbye.


def state_of(account: Account, imap: Imap) -> Mailbox:
    """How far we have read; from the beginning where the server has numbered its messages anew."""
    _, given = imap.response("UIDVALIDITY")
    validity = int(given[0]) if given and given[0] else 0
    mailbox, _ = Mailbox.objects.get_or_create(name=account.name, defaults={"uid_validity": validity})
    if mailbox.uid_validity != validity:
        mailbox.uid_validity, mailbox.last_uid = validity, 0
        mailbox.save()
    return mailbox


def new_uids(imap: Imap, last: int) -> list[int]:
    """`last + 1:*` also names the last message of all, whatever its number is."""
    found = checked(imap.uid("SEARCH", f"UID {last + 1}:*"), "The folder can't be searched")
    return sorted(uid for uid in map(int, (found[0] or b"").split()) if uid > last)


def take(imap: Imap, account: Account, uid: int, *, now: datetime) -> bool:
    """One letter: read, marked as seen, and put away. One that is too large stays where it is, unread."""
    if size_of(imap, uid) > settings.STANDFIRST_MOST_LETTER:
        log.warning("The message %s in %s is too large for a letter and stays there.", uid, account.name)
        return False
    given = checked(imap.uid("FETCH", str(uid), "(BODY.PEEK[])"), "A message can't be read")
    content = next((part[1] for part in given if isinstance(part, tuple)), None)
    if content is None:
        return False  # Somebody deleted it meanwhile.
    try:
        letter = receive_letter(content, now=now)
    except DatabaseError:
        raise  # It is fetched again once the database is back.
    except Exception:  # One letter that we can't read must not keep all behind it waiting; a person can look at it.
        log.exception("The message %s in %s could not be read and stays there.", uid, account.name)
        return False
    imap.uid("STORE", str(uid), "+FLAGS.SILENT", r"(\Seen)")
    if account.done:
        put_away(imap, account.done, uid)
    return letter is not None


def size_of(imap: Imap, uid: int) -> int:
    given = checked(imap.uid("FETCH", str(uid), "(RFC822.SIZE)"), "A message can't be measured")
    lines = [part[0] if isinstance(part, tuple) else part for part in given if part]
    found = re.search(rb"RFC822\.SIZE (\d+)", b" ".join(lines))
    return int(found[1]) if found else 0


def put_away(imap: Imap, folder: str, uid: int) -> None:
    """Move it; where the server can't, copy it and delete the original."""
    if "MOVE" in imap.capabilities:
        checked(imap.uid("MOVE", str(uid), quoted(folder)), f"Nothing can be moved to {folder}")
        return
    checked(imap.uid("COPY", str(uid), quoted(folder)), f"Nothing can be copied to {folder}")
    imap.uid("STORE", str(uid), "+FLAGS.SILENT", r"(\Deleted)")
    imap.expunge()


def quoted(folder: str) -> str:
    escaped = folder.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def checked(answer: tuple[str, Any], problem: str) -> list[Any]:
    status, given = answer
    if status != "OK":
        raise imaplib.IMAP4.error(f"{problem}: {given}")
    found: list[Any] = given
    return found
