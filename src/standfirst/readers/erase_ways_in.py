"""Drops what lets somebody in who is erased: addresses, second steps, devices; and former names and the picture."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount

from standfirst.commons.kept import Leaving
from standfirst.readers.former_name import FormerName
from standfirst.readers.models import KnownDevice, OpenSession
from standfirst.readers.set_avatar import remove_avatar


def erase_ways_in(leaving: Leaving) -> None:
    """The row of the reader itself comes last; see `privacy.erase_account`."""
    if leaving.reader.avatar:
        remove_avatar(leaving.reader)
    EmailAddress.objects.filter(user=leaving.reader).delete()
    Authenticator.objects.filter(user=leaving.reader).delete()
    OpenSession.objects.filter(reader=leaving.reader).delete()
    FormerName.objects.filter(reader=leaving.reader).delete()
    SocialAccount.objects.filter(user=leaving.reader).delete()
    KnownDevice.objects.filter(reader=leaving.reader).delete()
