"""Takes the link to an account at a provider away, unless it is the last way in."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.socialaccount.models import SocialAccount
from django.db import transaction
from django.http import HttpRequest

from standfirst.readers.models import Reader
from standfirst.readers.social.ways_in import LinkedAccount, has_way_in_without, linked_accounts


class LastWayInError(Exception):
    """The reader could not sign in any more."""


@transaction.atomic
def unlink_provider(request: HttpRequest, reader: Any, account: int) -> LinkedAccount | None:
    """Unlink, and mail the reader that it was done; None where it is not theirs. Raises `LastWayInError`.

    The reader's row is locked: of two requests at once for two accounts, the second finds the first one gone.
    """
    Reader.objects.select_for_update().get(pk=reader.pk)
    linked = next((one for one in linked_accounts(reader) if one.pk == account), None)
    if linked is None:
        return None
    if not has_way_in_without(reader, account):
        raise LastWayInError
    SocialAccount.objects.filter(pk=account, user_id=reader.pk).delete()
    words = {"provider": linked.provider}
    get_adapter(request).send_notification_mail("socialaccount/email/account_disconnected", reader, words)
    return linked
