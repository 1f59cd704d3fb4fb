"""In development, mail goes to a folder that a browser can read at `/dev/outbox/`."""

import secrets
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage as ParsedMessage
from email.policy import default as modern
from pathlib import Path

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

SHOWN_HEADERS = ("From", "To", "Cc", "Reply-To", "Subject", "Date")


class OutboxBackend(BaseEmailBackend):
    """Writes each mail to a file of its own, whole or not at all."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        for message in email_messages:
            _write(folder(), message.message().as_bytes())
        return len(email_messages)


@dataclass(frozen=True)
class Mail:
    """A mail as it would have arrived. Its name tells when it was sent: later names sort behind earlier ones."""

    name: str
    message: ParsedMessage

    @property
    def sent_at(self) -> datetime:
        return datetime.fromtimestamp(int(self.name.split("-")[1]) / 1e9, UTC)

    @property
    def to(self) -> str:
        return str(self.message["To"] or "")

    @property
    def subject(self) -> str:
        return str(self.message["Subject"] or "")

    @property
    def headers(self) -> list[tuple[str, str]]:
        return [(name, str(self.message[name])) for name in SHOWN_HEADERS if self.message[name]]

    @property
    def text(self) -> str:
        return self._part("plain")

    @property
    def html(self) -> str:
        return self._part("html")

    def _part(self, kind: str) -> str:
        part = self.message.get_body((kind,))
        return str(part.get_content()) if part else ""


def folder() -> Path:
    """Where the mails lie."""
    return Path(settings.STANDFIRST_OUTBOX)


def mails(*, to: str = "") -> Iterator[Mail]:
    """The newest first; only those to the address `to`, if it is given."""
    for path in sorted(folder().glob("*.eml"), reverse=True):
        mail = _read(path)
        if to.casefold() in mail.to.casefold():
            yield mail


def find_mail(name: str) -> Mail | None:
    """The mail of that name, which never leaves the folder."""
    path = folder() / f"{name}.eml"
    return _read(path) if path.is_file() and path.resolve().parent == folder().resolve() else None


def _read(path: Path) -> Mail:
    return Mail(path.stem, message_from_bytes(path.read_bytes(), policy=modern))


def _write(where: Path, content: bytes) -> None:
    where.mkdir(parents=True, exist_ok=True)
    fresh = where / f"mail-{time.time_ns():020}-{secrets.token_hex(3)}.part"
    fresh.write_bytes(content)
    fresh.rename(fresh.with_suffix(".eml"))
