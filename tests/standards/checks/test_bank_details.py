"""Checksums decide what is a bank account or a payment card."""

import pytest

from standfirst.standards.checks.bank_details import bank_account, payment_card
from standfirst.standards.comment import Comment, Surroundings

ACCOUNTS = [
    "DE89370400440532013000",
    "DE89 3704 0044 0532 0130 00",
    "fr14 2004 1010 0505 0001 3m02 606",
    "GB29 NWBK 6016 1331 9268 19",
    "NL91ABNA0417164300",
    "SA03 8000 0000 6080 1016 7519",
    "TN59 1000 6035 1835 9847 8831",
    "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
]
CARDS = [
    "4111 1111 1111 1111",
    "5555-5555-5555-4444",
    "2223003122003222",
    "378282246310005",
    "6011 1111 1111 1117",
    "3530111333300000",
    "30569309025904",
]


def found(check, text):
    return [text[slice(*finding.span)] for finding in check(Comment(text), Surroundings(), {})]


@pytest.mark.parametrize("account", ACCOUNTS)
def test_an_account_is_found_whatever_stands_around_it(account):
    assert found(bank_account, f"Send it to {account} today please.") == [account]


@pytest.mark.parametrize("account", ACCOUNTS)
def test_an_account_with_a_wrong_digit_is_none(account):
    wrong = account.replace("0", "1", 1)
    assert found(bank_account, f"Send it to {wrong} today please.") == []


@pytest.mark.parametrize("card", CARDS)
def test_a_card_is_found(card):
    assert found(payment_card, f"They charged {card} twice.") == [card]


@pytest.mark.parametrize(
    "text",
    [
        "They charged 4111 1111 1111 1112 twice.",
        "The parcel is 9999 9999 9999 9995, still not here.",
        "DE89 3704 0044 0532 0130 00",
        "The ISBN 9783161484100 is of a good book.",
    ],
)
def test_other_long_numbers_are_no_cards(text):
    assert found(payment_card, text) == []


def test_several_are_all_told():
    assert found(payment_card, f"{CARDS[0]} and {CARDS[3]}") == [CARDS[0], CARDS[3]]
