"""Reads a mail as it came: who wrote it, about what, and the words; attachments are never opened."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from hashlib import sha256
from itertools import islice

from standfirst.appeals.letters.characters import characters_of
from standfirst.appeals.letters.from_robot import sign_of_a_robot
from standfirst.appeals.letters.headers import address_in, all_headers, header, number_of
from standfirst.appeals.letters.html_to_text import html_to_text
from standfirst.discussion.plain_text import plain_text

LONGEST_SUBJECT = 200
LONGEST_TEXT = 20_000
MOST_PARTS = 100
RECIPIENTS = ("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To")
ADDRESS = re.compile(r"[^\s<>,;\"]+@[^\s<>,;\"]+")


@dataclass(frozen=True, slots=True)
class ReadLetter:
    """What is taken from a mail; `robot` tells why no person wrote it, `own` is `text` without what it quotes."""

    sender: str
    recipients: tuple[str, ...]
    subject: str
    text: str
    own: str
    number: str
    fingerprint: str
    robot: str


def read_letter(content: bytes, *, language: str = "", nobody: bool = False, ours: Collection[str] = ()) -> ReadLetter:
    """Never fails, whatever the bytes are.

    `nobody`: the envelope named no sender, as that of a bounce. `ours`: the addresses from which this site writes.
    """
    message = message_from_bytes(content, policy=compat32)
    sender, number = address_in(message, "From"), number_of(message)
    text = text_of(message, language)[:LONGEST_TEXT]
    return ReadLetter(
        sender=sender,
        recipients=recipients_of(message),
        subject=header(message, "Subject")[:LONGEST_SUBJECT],
        text=text,
        own=without_quotes(text),
        number=number,
        fingerprint=sha256(f"{number} {sender}".encode() if number else content).hexdigest(),
        robot="null sender" if nobody else sign_of_a_robot(message, sender, ours=ours),
    )


def recipients_of(message: Message) -> tuple[str, ...]:
    values = [value for name in RECIPIENTS for value in all_headers(message, name)]
    return tuple(address.lower() for value in values for address in ADDRESS.findall(value))[:50]


def text_of(message: Message, language: str) -> str:
    """The plain text; where there is none, what the HTML says."""
    parts = [part for part in islice(message.walk(), MOST_PARTS) if is_body(part)]
    plain = [content_of(part, language) for part in parts if is_plain(part)]
    said = plain_text("\n".join(plain))
    if said:
        return said
    html = [content_of(part, language) for part in parts if part.get_content_type() == "text/html"]
    return plain_text(html_to_text("\n".join(html)))


def is_body(part: Message) -> bool:
    if part.is_multipart():
        return False
    return "attachment" not in header(part, "Content-Disposition").lower() and not part.get_filename()


def is_plain(part: Message) -> bool:
    """Also what calls itself an envelope of parts, but has none."""
    return part.get_content_type() == "text/plain" or part.get_content_maintype() == "multipart"


def content_of(part: Message, language: str) -> str:
    try:
        payload = part.get_payload(decode=True)
        charset = part.get_content_charset() or ""
    except (ValueError, LookupError, TypeError, AssertionError):  # An encoding that is none.
        payload, charset = str(part.get_payload()).encode("utf-8", "surrogateescape"), ""
    return characters_of(payload, charset, language=language) if isinstance(payload, bytes) else ""


def without_quotes(text: str) -> str:
    """Without the lines of the mail that is answered."""
    return "\n".join(line for line in text.splitlines() if not line.lstrip().startswith(">")).strip()
