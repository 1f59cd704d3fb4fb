"""Forgets letters: those answered or closed long ago, and those of a reader whose account is erased."""

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db.models import Q

from standfirst.contact.models import Inquiry

DONE = (Inquiry.State.ANSWERED, Inquiry.State.CLOSED)


def forget_letters(*, now: datetime) -> int:
    """`STANDFIRST_CONTACT_DAYS` after the last step; how many went. Open ones stay until somebody has answered."""
    old = now - timedelta(days=settings.STANDFIRST_CONTACT_DAYS)
    return Inquiry.objects.filter(state__in=DONE, moved_at__lt=old).delete()[1].get("contact.Inquiry", 0)


def forget_letters_of(reader: Any) -> int:
    """All that name the reader or their address, open ones too: nobody is left whom an answer would reach."""
    theirs = Inquiry.objects.filter(Q(reader=reader) | Q(email__iexact=reader.email))
    return theirs.delete()[1].get("contact.Inquiry", 0)
