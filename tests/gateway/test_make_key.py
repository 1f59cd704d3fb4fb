"""Keys are made, found and revoked."""

from datetime import UTC, datetime

import pytest

from standfirst.gateway.make_key import NameTakenError, find_key, make_key, revoke_key
from standfirst.gateway.models import ApiKey

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def test_a_key_is_found_by_its_secret_which_is_stored_nowhere() -> None:
    key, secret = make_key("forum", now=NOON)
    assert find_key(secret) == key
    assert find_key(secret[:-1]) is None
    assert secret not in str(ApiKey.objects.values_list())


def test_a_revoked_key_is_not_found_and_frees_its_name() -> None:
    key, secret = make_key("forum", now=NOON)
    with pytest.raises(NameTakenError):
        make_key("forum", now=NOON)
    revoke_key(key, now=NOON)
    assert find_key(secret) is None
    assert make_key("forum", now=NOON)[1] != secret
