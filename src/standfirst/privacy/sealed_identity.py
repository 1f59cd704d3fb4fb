"""Takes name and addresses out of a reader's row, sealed, and puts them back."""

import secrets
from typing import Any, TypedDict

from allauth.account.models import EmailAddress

from standfirst.commons.seal import seal, unseal
from standfirst.readers.models import Reader

NOWHERE = "deleted.invalid"  # A domain to which no mail ever goes.


class Mailbox(TypedDict):
    """An address as allauth knows it."""

    email: str
    verified: bool
    primary: bool


class Identity(TypedDict):
    """Who somebody was."""

    email: str
    name: str
    language: str
    first_name: str
    last_name: str
    mailboxes: list[Mailbox]


def take_out(reader: Reader) -> str:
    """Sealed. Afterwards no page can name the reader by accident, and the address is free."""
    mailboxes = EmailAddress.objects.filter(user=reader)
    identity = Identity(
        email=reader.email,
        name=reader.display_name,
        language=reader.language,
        first_name=reader.first_name,
        last_name=reader.last_name,
        mailboxes=[Mailbox(email=each.email, verified=each.verified, primary=each.primary) for each in mailboxes],
    )
    mailboxes.delete()
    reader.email = nowhere()
    reader.display_name = reader.first_name = reader.last_name = ""
    reader.save(update_fields=["email", "display_name", "first_name", "last_name"])
    return seal(identity)


def put_back(reader: Reader, sealed: str) -> Identity:
    """The address has to be free."""
    identity = read_identity(sealed)
    reader.email, reader.display_name = identity["email"], identity["name"]
    reader.first_name, reader.last_name = identity["first_name"], identity["last_name"]
    reader.save(update_fields=["email", "display_name", "first_name", "last_name"])
    EmailAddress.objects.bulk_create(EmailAddress(user=reader, **mailbox) for mailbox in identity["mailboxes"])
    return identity


def read_identity(sealed: str) -> Identity:
    """Raises `UnreadableError`."""
    identity: Identity = unseal(sealed)
    return identity


def addresses_of(identity: Identity) -> tuple[str, ...]:
    return tuple(dict.fromkeys([identity["email"], *(each["email"] for each in identity["mailboxes"])]))


def nowhere() -> str:
    return f"{secrets.token_hex(12)}@{NOWHERE}"


def owner_now(email: str) -> Any:
    """Who has the address at this moment, if anybody."""
    owned = EmailAddress.objects.filter(email__iexact=email, verified=True).values("user")
    return Reader.objects.filter(email__iexact=email).first() or Reader.objects.filter(pk__in=owned).first()
