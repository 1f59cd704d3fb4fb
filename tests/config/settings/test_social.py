"""What an operator may name, and how a mistake is told when the site starts."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured

from standfirst.config.settings.social import providers

CLUB = {"id": "club", "name": "Club", "url": "https://id.club.example/", "client_id": "c", "client_secret": "s"}


def ids(named: dict[str, Any]) -> list[str]:
    return [app["provider_id"] for known in named.values() for app in known["APPS"]]


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> Any:
    def name(openid: Any = (), **values: str) -> dict[str, Any]:
        monkeypatch.setenv("STANDFIRST_OPENID", json.dumps(list(openid)))
        for key, value in values.items():
            monkeypatch.setenv(f"STANDFIRST_{key}", value)
        return providers()

    return name


def test_without_keys_there_is_no_provider(named: Any) -> None:
    assert ids(named()) == []


def test_half_of_the_keys_are_none(named: Any) -> None:
    assert ids(named(GOOGLE_ID="g", FACEBOOK_SECRET="s", APPLE_ID="a")) == []


def test_all_of_them_are_named_by_settings(named: Any, tmp_path: Path) -> None:
    key = tmp_path / "key.p8"
    key.write_text("a key")
    apple = {"APPLE_ID": "a", "APPLE_TEAM": "t", "APPLE_KEY_ID": "k", "APPLE_KEY": str(key)}
    others = {"GOOGLE_ID": "g", "GOOGLE_SECRET": "s", "FACEBOOK_ID": "f", "FACEBOOK_SECRET": "s"}
    found = named([CLUB], **apple, **others)
    assert ids(found) == ["google", "club", "facebook", "apple"]
    assert found["apple"]["APPS"][0]["settings"]["certificate_key"] == "a key"


def test_a_provider_s_word_on_addresses_counts_only_if_the_operator_says_so(named: Any) -> None:
    trust = [
        named([{**CLUB, **more}])["openid_connect"]["APPS"][0]["settings"]["trust"]
        for more in ({}, {"verifies_email": "yes"}, {"verifies_email": True})
    ]
    assert trust == ["", "", "verified"]


@pytest.mark.parametrize(
    "openid",
    [
        [{"id": "club"}],
        ["club"],
        [{**CLUB, "colour": "red"}],
        [{**CLUB, "id": "Club"}],
        [{**CLUB, "id": "facebook"}],
        [{**CLUB, "url": "http://id.club.example"}],
        [{**CLUB, "url": "javascript:alert(1)"}],
        [CLUB, CLUB],
    ],
)
def test_a_mistake_is_told_at_once(named: Any, openid: Any) -> None:
    with pytest.raises(ImproperlyConfigured, match="STANDFIRST_OPENID"):
        named(openid)
