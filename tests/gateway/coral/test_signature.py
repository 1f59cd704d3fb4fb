"""Only the Coral that shares a secret with us is listened to."""

import hashlib
import hmac

import pytest

from standfirst.gateway.coral.signature import is_signed

BODY = '{"comment": {"body": "é"}}'.encode()


def signed(secret: str) -> str:
    return "sha256=" + hmac.new(secret.encode(), BODY, hashlib.sha256).hexdigest()


def test_a_right_signature_is_known() -> None:
    assert is_signed(BODY, signed("ours"), ["ours"])


def test_while_secrets_change_any_pair_will_do() -> None:
    assert is_signed(BODY, f"{signed('new')},{signed('old')}", ["old"])
    assert is_signed(BODY, f"{signed('new')}, {signed('old')}", ["older", "new"])


@pytest.mark.parametrize("header", ["", "sha256=", "sha256=é", signed("theirs"), signed("ours")[7:], "md5=1,,"])
def test_nothing_else_is(header: str) -> None:
    assert not is_signed(BODY, header, ["ours"])


def test_without_a_secret_nothing_is_signed() -> None:
    assert not is_signed(BODY, signed(""), [""])
    assert not is_signed(BODY + b" ", signed("ours"), ["ours"])
