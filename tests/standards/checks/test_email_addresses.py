"""E-mail addresses are found in every script and in words, and ordinary talk of dots is left alone."""

import pytest

from standfirst.standards.checks.email_addresses import email_address, spelt_email_address
from standfirst.standards.comment import Comment, Surroundings


def found(check, text):
    return [text[slice(*finding.span)] for finding in check(Comment(text), Surroundings(), {})]


@pytest.mark.parametrize(
    "address",
    [
        "anna@example.org",
        "anna.b+news@mail.example.co.uk",
        "ANNA@EXAMPLE.ORG",
        "anna_b@exämple.de",
        "анна@пример.рф",
        "a@b.example",
    ],
)
def test_an_address_is_found_alone_and_in_a_sentence(address):
    assert found(email_address, address) == [address]
    assert found(email_address, f"Write to <{address}>, or don't.") == [address]
    assert found(email_address, f"Write to {address}.") == [address]


def test_an_address_in_a_sentence_without_spaces_is_told_without_the_sentence():
    assert found(email_address, "请写信给anna@example.org谢谢") == ["anna@example.org"]


@pytest.mark.parametrize(
    "text", ["@anna said so", "5 @ 3.50", "anna@", "anna@home", "@@@@", "a@b@c", "me @ work.today"]
)
def test_handles_and_prices_are_no_addresses(text):
    assert found(email_address, text) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("mail anna (at) example (dot) org", "anna (at) example (dot) org"),
        ("mail anna[at]example.org now", "anna[at]example.org"),
        ("mail anna at example dot com now", "anna at example dot com"),
        ("écris à anna arobase exemple point fr", "anna arobase exemple point fr"),
        ("schreib an anna ät beispiel punkt de", "anna ät beispiel punkt de"),
    ],
)
def test_an_address_in_words_is_found(text, address):
    assert found(spelt_email_address, text) == [address]


@pytest.mark.parametrize(
    "text",
    ["Look at that dot com bubble.", "At this point in time I give up at some point in May.", "We met at noon dot."],
)
def test_ordinary_talk_is_no_address(text):
    assert found(spelt_email_address, text) == []


def test_bare_words_are_less_certain_than_brackets():
    (bare,) = spelt_email_address(Comment("anna at example dot com"), Surroundings(), {})
    (brackets,) = spelt_email_address(Comment("anna (at) example (dot) com"), Surroundings(), {})
    assert bare.certainty < brackets.certainty
