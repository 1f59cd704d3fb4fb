"""By which ways a reader can sign in, so that nobody closes the last one behind themselves."""

from dataclasses import dataclass
from typing import Any

from allauth.mfa import app_settings
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount

from standfirst.readers.social.providers import named_providers


@dataclass(frozen=True)
class LinkedAccount:
    """A reader's account at a provider. `works` where the operator still has keys for it."""

    pk: int
    provider: str
    name: str
    email: str
    works: bool


def linked_accounts(reader: Any) -> list[LinkedAccount]:
    """Oldest first."""
    names = {one.id: one.name for one in named_providers()}
    return [
        LinkedAccount(
            account.pk,
            names.get(account.provider, account.provider.capitalize()),
            str(account.extra_data.get("name", "")),
            str(account.extra_data.get("email", "")),
            account.provider in names,
        )
        for account in SocialAccount.objects.filter(user_id=reader.pk).order_by("pk")
    ]


def has_way_in_without(reader: Any, account: int) -> bool:
    """Whether the reader could still sign in if that account were no longer linked."""
    others = any(one.works for one in linked_accounts(reader) if one.pk != account)
    return others or bool(reader.has_usable_password()) or has_passkey(reader)


def has_passkey(reader: Any) -> bool:
    """A passkey counts where the site lets readers sign in with nothing else."""
    if not app_settings.PASSKEY_LOGIN_ENABLED:
        return False
    keys = Authenticator.objects.filter(user_id=reader.pk, type=Authenticator.Type.WEBAUTHN)
    return any(key.wrap().is_passwordless is not False for key in keys)
