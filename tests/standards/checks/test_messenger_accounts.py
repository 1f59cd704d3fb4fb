"""Names under which somebody can be written to in a messenger are found; talk about messengers is left alone."""

import pytest

from standfirst.standards.checks.messenger_accounts import messenger_account
from standfirst.standards.comment import Comment, Surroundings


def found(text: str) -> list[str]:
    return [text[slice(*one.span)] for one in messenger_account(Comment(text), Surroundings(), {})]


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("Her Telegram is @anna_k, ask her.", "anna_k"),
        ("Write him on Instagram: jdoe", "jdoe"),
        ("He is on t.me/paul_meyer every night.", "t.me/paul_meyer"),
        ("Mon snap c'est lea1987", "lea1987"),
        ("Пишите ему в телеграм: @pavel_s", "pavel_s"),
        ("حسابها على تلغرام @amal_9", "amal_9"),
    ],
)
def test_an_account_is_found(text, account):
    assert found(text) == [account]


@pytest.mark.parametrize(
    "text",
    [
        "Telegram is where I read the news, and my insta is great.",
        "The minister uses WhatsApp: everybody knows.",
        "@anna_k is right about Telegram.",
        "WhatsApp: https://example.org/what-happened",
        "On Instagram: the mayor dances.",
    ],
)
def test_talk_about_messengers_is_not(text):
    assert found(text) == []
