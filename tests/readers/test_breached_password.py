"""Passwords that stood in a breach."""

import pytest
from django.core.exceptions import ValidationError

from standfirst.readers.breached_password import BreachedPasswordValidator, is_breached


@pytest.mark.parametrize("password", ["password123", "PassWord123", " password123", "1q2w3e4r5t6y", "qwertyuiop123"])
def test_what_stood_in_a_breach_is_known_whatever_its_capitals(password: str) -> None:
    assert is_breached(password)


@pytest.mark.parametrize("password", ["a long enough pass phrase", "кораблик-на-ветру-77", "short", "x" * 5000])
def test_what_did_not_is_let_through(password: str) -> None:
    assert not is_breached(password)


def test_the_reader_is_told_why() -> None:
    with pytest.raises(ValidationError, match="data breach"):
        BreachedPasswordValidator().validate("password123")
