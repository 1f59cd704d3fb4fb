"""Which providers readers may sign in with: none until an operator names their keys."""

import re
from pathlib import Path
from typing import Any

import environ
from django.core.exceptions import ImproperlyConfigured

env = environ.Env()

WANTED = {"id", "name", "url", "client_id", "client_secret"}
MAY = {"verifies_email"}
OTHERS = {"facebook", "apple", "confirm"}  # Words that have another meaning in addresses.
GOOGLE = "https://accounts.google.com"
# Who may be believed that an address reaches its owner; `readers/social/trusted_address.py` says what each must tell.
BY_GOOGLE, BY_APPLE, IF_VERIFIED, NEVER = "google", "apple", "verified", ""


def providers() -> dict[str, Any]:
    """allauth's SOCIALACCOUNT_PROVIDERS, from the environment."""
    openid = [*google(), *(openid_app(given) for given in env.json("STANDFIRST_OPENID", default=[]))]
    for field in ("provider_id", "client_id"):
        values = [app[field] for app in openid]
        if len(set(values)) < len(values):
            raise ImproperlyConfigured(f"STANDFIRST_OPENID: two providers have the same {field}.")
    return {
        "openid_connect": {
            "provider_class": "standfirst.readers.social.openid.CheckedOpenIDProvider",
            "OAUTH_PKCE_ENABLED": True,
            "APPS": openid,
        },
        "facebook": {"APPS": facebook(), "FIELDS": ["id", "email", "name"]},
        "apple": {"APPS": apple()},
    }


def openid_app(given: dict[str, Any]) -> dict[str, Any]:
    """One entry of STANDFIRST_OPENID; what is wrong with it is said when the site starts."""
    if not isinstance(given, dict) or not set(given) >= WANTED or set(given) - WANTED - MAY:
        raise ImproperlyConfigured(f"STANDFIRST_OPENID: each provider needs {', '.join(sorted(WANTED))}.")
    if not re.fullmatch(r"[a-z][a-z0-9-]{1,29}", str(given["id"])) or given["id"] in OTHERS:
        raise ImproperlyConfigured(f"STANDFIRST_OPENID: {given['id']!r} can't be an id. Take small letters.")
    if not re.match(r"https://|http://(localhost|127\.0\.0\.1)[:/]", str(given["url"])):
        raise ImproperlyConfigured(f"STANDFIRST_OPENID: the url of {given['id']} must begin with https://.")
    trust = IF_VERIFIED if given.get("verifies_email") is True else NEVER
    return app(given["id"], given["name"], given, {"server_url": given["url"].rstrip("/"), "trust": trust})


def google() -> list[dict[str, Any]]:
    keys = {
        "client_id": env.str("STANDFIRST_GOOGLE_ID", default=""),
        "client_secret": env.str("STANDFIRST_GOOGLE_SECRET", default=""),
    }
    return [app("google", "Google", keys, {"server_url": GOOGLE, "trust": BY_GOOGLE})] if all(keys.values()) else []


def facebook() -> list[dict[str, Any]]:
    keys = {
        "client_id": env.str("STANDFIRST_FACEBOOK_ID", default=""),
        "client_secret": env.str("STANDFIRST_FACEBOOK_SECRET", default=""),
    }
    return [app("facebook", "Facebook", keys, {"trust": NEVER})] if all(keys.values()) else []


def apple() -> list[dict[str, Any]]:
    """Apple signs in by a key of one's own; the setting names the file that holds it."""
    keys = {
        "client_id": env.str("STANDFIRST_APPLE_ID", default=""),
        "client_secret": env.str("STANDFIRST_APPLE_KEY_ID", default=""),
    }
    team, file = env.str("STANDFIRST_APPLE_TEAM", default=""), env.str("STANDFIRST_APPLE_KEY", default="")
    if not (all(keys.values()) and team and file):
        return []
    key = Path(file).read_text("ascii")
    return [app("apple", "Apple", keys, {"certificate_key": key, "trust": BY_APPLE}) | {"key": team}]


def app(provider: str, name: str, keys: dict[str, Any], settings: dict[str, Any]) -> dict[str, Any]:
    return {
        "provider_id": provider,
        "name": name,
        "client_id": keys["client_id"],
        "secret": keys["client_secret"],
        "settings": settings,
    }
