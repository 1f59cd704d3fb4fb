"""The link to an archive of data: signed, until its day; whoever can sign in has to be signed in as well."""

from datetime import datetime

from django.core import signing
from django.urls import reverse

from standfirst.notices.letter import address_of
from standfirst.privacy.models import Archive

SALT = "standfirst.privacy.archive"


def archive_link(archive: Archive) -> str:
    """For the mail."""
    return address_of(reverse("account_archive", args=[signing.dumps([archive.pk, archive.nonce], salt=SALT)]))


def find_archive(token: str, *, now: datetime) -> Archive | None:
    """None for a link that is too old, or not ours."""
    try:
        number, nonce = signing.loads(token, salt=SALT)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    ready = Archive.objects.filter(state=Archive.State.READY, expires_at__gt=now, reader__deleted_at=None)
    return ready.select_related("reader").filter(pk=number, nonce=nonce).first()
