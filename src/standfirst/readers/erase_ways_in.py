"""Drops what lets somebody in who is erased: addresses, second steps, devices."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator

from standfirst.commons.kept import Leaving
from standfirst.readers.models import KnownDevice, OpenSession


def erase_ways_in(leaving: Leaving) -> None:
    """The row of the reader itself comes last; see `privacy.erase_account`."""
    EmailAddress.objects.filter(user=leaving.reader).delete()
    Authenticator.objects.filter(user=leaving.reader).delete()
    OpenSession.objects.filter(reader=leaving.reader).delete()
    KnownDevice.objects.filter(reader=leaving.reader).delete()
