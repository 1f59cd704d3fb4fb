"""Coral's HTML is read as its readers see it."""

import pytest

from standfirst.gateway.coral.answer_coral import words


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("plain", "plain"),
        ("<div>One</div><div>Two &amp; <b>three</b></div>", "One\nTwo & three"),
        ("One<br>Two<br />Three", "One\nTwo\nThree"),
        ("<script>alert(1)</script>Hi", "Hi"),
        ("", ""),
    ],
)
def test_words_are_what_is_read(body: str, text: str) -> None:
    assert words(body) == text
