"""Forgets registrations by another provider that wait for a mail to be answered: in time, and with the account."""

from datetime import datetime, timedelta

from django.db.models import Q

from standfirst.commons.kept import Leaving
from standfirst.readers.social.models import WaitingRegistration
from standfirst.readers.social.register_by_provider import DAYS

WAITS = timedelta(days=DAYS)


def erase_waiting(leaving: Leaving) -> int:
    named = Q(email__in=leaving.addresses) | Q(email__in=[address.lower() for address in leaving.addresses])
    return WaitingRegistration.objects.filter(named).delete()[0]


def forget_waiting(now: datetime) -> int:
    return WaitingRegistration.objects.filter(asked_at__lt=now - WAITS).delete()[0]
