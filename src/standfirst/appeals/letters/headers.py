"""Reads the headers of a mail as people meant them, whatever is wrong with how they are written."""

import re
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from standfirst.appeals.letters.characters import characters_of
from standfirst.discussion.plain_text import plain_text

MOST = 2000  # Characters of one header that are looked at.
NUMBER = re.compile(r"<[^<>\s]{1,500}>")


def header(message: Message, name: str) -> str:
    """The first header of that name on one line, its encoded words read; empty where there is none."""
    return next(iter(all_headers(message, name)), "")


def all_headers(message: Message, name: str) -> list[str]:
    """Every header of that name."""
    return [" ".join(plain_text(words(value[:MOST])).split()) for value in raw_values(message, name)]


def raw_values(message: Message, name: str) -> list[str]:
    """As they were sent; some programs write letters of every script there, which only encoded words may be."""
    values = [str(value) for key, value in message.raw_items() if key.lower() == name.lower()]
    return [characters_of(value.encode("utf-8", "surrogateescape"), "") for value in values]


def words(value: str) -> str:
    """`=?utf-8?Q?Acc=C3=A8s?=` becomes `Accès`; what can't be read stays as it is."""
    value = re.sub(r"\r?\n(?=[ \t])", "", value)
    try:
        parts = decode_header(value)
    except (HeaderParseError, ValueError):
        return value
    return "".join(part if isinstance(part, str) else characters_of(part, charset or "") for part, charset in parts)


def address_in(message: Message, name: str) -> str:
    """The address in a header such as From, in small letters; empty where it is none."""
    try:
        address = parseaddr(header(message, name))[1].strip().lower()
        validate_email(address)
    except (ValidationError, ValueError, IndexError):
        return ""
    return address if len(address) <= 254 else ""


def number_of(message: Message) -> str:
    """The Message-ID with its brackets, safe to be put into a header of ours; empty where there is none."""
    found = NUMBER.search(header(message, "Message-ID"))
    return found[0] if found and found[0].isascii() and found[0].isprintable() else ""
