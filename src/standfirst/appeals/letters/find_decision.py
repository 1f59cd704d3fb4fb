"""Finds whose letter it is, and which decision it asks to be looked at again."""

from datetime import datetime

from allauth.account.models import EmailAddress
from django.db.models import Q

from standfirst.appeals.letters.find_numbers import references, user_ids
from standfirst.decisions.models import Decision
from standfirst.readers.models import Reader
from standfirst.sanctions.models import ClosedAccount
from standfirst.sanctions.standing import block_in_force


def find_sender(address: str) -> Reader | None:
    """The reader to whom the address belongs: that of the account, or another that they have confirmed."""
    confirmed = EmailAddress.objects.filter(email__iexact=address, verified=True).values("user")
    return Reader.objects.filter(Q(email__iexact=address) | Q(pk__in=confirmed)).order_by("id").first()


def quotes_own_id(text: str, reader: Reader) -> bool:
    """Whether the user ID stands in the letter."""
    return reader.reader_id in user_ids(text)


def quoted_decision(text: str, reader: Reader) -> Decision | None:
    """The decision about this reader whose reference stands in the letter: nobody else was given it."""
    return Decision.objects.filter(reader=reader, reference__in=references(text)).order_by("-id").first()


def decision_in_force(reader: Reader, *, now: datetime) -> Decision | None:
    """What keeps the reader out now: a closed account, or a block."""
    closure = ClosedAccount.objects.filter(reader=reader, reopened_at=None).select_related("decision").first()
    if closure is not None:
        return closure.decision
    block = block_in_force(reader, now)
    return block.decision if block else None
