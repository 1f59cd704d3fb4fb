"""Whose word on an address counts."""

from typing import Any

import pytest

from standfirst.readers.social.trusted_address import is_trusted_address

ADDRESS = "nora@example.org"
TOLD = {"email": ADDRESS, "email_verified": True}


@pytest.mark.parametrize(
    ("trust", "told", "email", "trusted"),
    [
        ("verified", TOLD, ADDRESS, True),
        ("verified", TOLD, "Nora@Example.org", True),
        ("verified", TOLD, "other@example.org", False),
        ("verified", {"email": ADDRESS}, ADDRESS, False),
        ("verified", {"email": ADDRESS, "email_verified": False}, ADDRESS, False),
        ("verified", {"email": ADDRESS, "email_verified": "false"}, ADDRESS, False),
        ("", TOLD, ADDRESS, False),
        ("apple", {"email": ADDRESS, "email_verified": "true"}, ADDRESS, True),
        ("google", TOLD, ADDRESS, False),
        ("google", {**TOLD, "hd": "example.org"}, ADDRESS, True),
        ("google", {"email": "nora@gmail.com", "email_verified": True}, "nora@gmail.com", True),
        ("google", {"email": "nora@gmail.com", "email_verified": False}, "nora@gmail.com", False),
        ("google", {"email": "nora@notgmail.com", "email_verified": True}, "nora@notgmail.com", False),
    ],
)
def test_a_word_counts_only_from_who_can_know(trust: str, told: Any, email: str, trusted: bool) -> None:
    assert is_trusted_address(email, trust, told) is trusted
