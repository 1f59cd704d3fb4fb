"""The link that restores an account: signed, good once, until the day of the erasure; no signing in is needed."""

from datetime import datetime

from django.core import signing
from django.urls import reverse

from standfirst.notices.letter import address_of
from standfirst.privacy.models import DeletedAccount

SALT = "standfirst.privacy.restore"


def restore_link(deleted: DeletedAccount) -> str:
    """For the mail."""
    token = signing.dumps([deleted.pk, deleted.nonce], salt=SALT)
    return address_of(reverse("restore_account", args=[token]))


def find_deleted(token: str, *, now: datetime) -> DeletedAccount | None:
    """None for a link that was used, is too old, or is not ours."""
    try:
        number, nonce = signing.loads(token, salt=SALT)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return DeletedAccount.objects.filter(pk=number, nonce=nonce, erase_at__gt=now).first()
