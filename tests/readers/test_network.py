"""Networks by name."""

import pytest
from allauth.core.internal.ratelimit import get_ip
from django.test import RequestFactory

from standfirst.readers.network import name_network


def test_limits_are_kept_by_a_name_that_holds_no_address() -> None:
    named = get_ip(RequestFactory().get("/", REMOTE_ADDR="203.0.113.99"))
    assert named == name_network("203.0.113.99")
    assert "203.0.113" not in named


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8:1:2::5", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::5", "2001:db8:1:3::5", False),
        ("203.0.113.5", "203.0.113.6", False),
    ],
)
def test_a_home_s_many_addresses_are_one_network(one: str, other: str, same: bool) -> None:
    assert (name_network(one) == name_network(other)) is same


def test_the_name_changes_with_the_site_s_secret(settings) -> None:
    before = name_network("203.0.113.5")
    settings.SECRET_KEY = "another"
    assert name_network("203.0.113.5") != before
