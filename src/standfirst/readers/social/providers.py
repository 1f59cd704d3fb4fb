"""The providers that the operator has named keys for."""

from dataclasses import dataclass

from django.http import HttpRequest

from standfirst.readers.social.adapter import SocialAdapter

ORDER = ("google", "facebook", "apple")  # The best known first, then those of the operator, in their order.


@dataclass(frozen=True)
class NamedProvider:
    """What a page needs to show its button."""

    id: str
    name: str


def named_providers(request: HttpRequest | None = None) -> list[NamedProvider]:
    """Asks nobody: it reads the settings."""
    apps = SocialAdapter(request).list_apps(request)
    known = [NamedProvider(app.provider_id, app.name) for app in apps]
    return sorted(known, key=lambda one: ORDER.index(one.id) if one.id in ORDER else len(ORDER))
