"""Links an account at a provider with a reader who has just proved to be that reader; `unlink_provider` undoes it."""

from typing import Any

from allauth.socialaccount.models import SocialLogin
from django.db import IntegrityError, transaction
from django.http import HttpRequest

from standfirst.readers.social.pending import forget_pending

LINK = "link"  # In a login's state: whoever completes it wants the account at the provider linked.


def link_on_login(request: HttpRequest, reader: Any, signal_kwargs: dict[str, Any] | None) -> None:
    """Called when all steps of a sign-in are done, the second factor too: link where it was begun for that."""
    login = (signal_kwargs or {}).get("sociallogin")
    if login is not None and login.state.get("process") == LINK and login.account.pk is None:
        link_provider(request, reader, login)


def link_provider(request: HttpRequest, reader: Any, login: SocialLogin) -> bool:
    """Link, and mail the reader that it was done. False where another reader has linked the same account meanwhile."""
    forget_pending(request)
    try:
        with transaction.atomic():
            login.connect(request, reader)
    except IntegrityError:
        return False
    return True
