"""Mails who was erased that they were, and then forgets the address."""

import logging
from datetime import datetime

from standfirst.commons.seal import UnreadableError
from standfirst.privacy.letters import write_to
from standfirst.privacy.models import Receipt
from standfirst.privacy.periods import RECEIPT
from standfirst.privacy.sealed_identity import read_identity

log = logging.getLogger(__name__)
AT_ONCE = 100


def send_receipts(now: datetime, *, most: int = AT_ONCE) -> int:
    """How many were sent. One that can't be mailed is tried again the next time, for a few days."""
    return sum(send_receipt(receipt, now=now) for receipt in Receipt.objects.order_by("pk")[:most])


def forget_receipts(now: datetime) -> int:
    """That could not be mailed for so long."""
    return Receipt.objects.filter(erased_at__lt=now - RECEIPT).delete()[0]


def send_receipt(receipt: Receipt, *, now: datetime) -> bool:
    """The row goes first: rather no mail than two, and rather no mail than an address that stays."""
    if not Receipt.objects.filter(pk=receipt.pk).delete()[0]:
        return False
    try:
        write_to(read_identity(receipt.sealed), "erased", {"day": receipt.erased_at})
    except UnreadableError:
        return False
    except OSError:  # What the mail server, or the way there, says.
        log.warning("A receipt of erasure could not be mailed.")
        if now - receipt.erased_at < RECEIPT:
            Receipt.objects.create(sealed=receipt.sealed, erased_at=receipt.erased_at, tries=receipt.tries + 1)
        return False
    return True
