"""An operator makes, lists and revokes keys."""

from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from standfirst.gateway.make_key import find_key

pytestmark = pytest.mark.django_db


def run(*arguments: str, **options: Any) -> str:
    out = StringIO()
    call_command("api_key", *arguments, stdout=out, stderr=StringIO(), **options)
    return out.getvalue().strip()


def test_the_key_alone_is_printed_once() -> None:
    secret = run("create", "Our forum", "--per-minute", "5", "--scope", "analyze")
    key = find_key(secret)
    assert key is not None
    assert (key.name, key.per_minute, key.scopes) == ("Our forum", 5, ["analyze"])
    listed = run("list")
    assert "Our forum" in listed
    assert secret not in listed


@pytest.mark.parametrize("by_name", [True, False])
def test_a_key_is_revoked_by_its_name_or_its_beginning(by_name: bool) -> None:
    secret = run("create", "Our forum")
    run("revoke", "Our forum" if by_name else f"{secret[:10]}…")
    assert find_key(secret) is None
    assert "revoked" in run("list")


def test_mistakes_are_told() -> None:
    run("create", "Our forum")
    with pytest.raises(CommandError, match="There is a key named"):
        run("create", "Our forum")
    with pytest.raises(CommandError, match="No key"):
        run("revoke", "Theirs")
    with pytest.raises(CommandError, match="limit"):
        run("create", "Bot", "--per-minute", "0")
