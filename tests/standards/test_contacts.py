"""An offer says how to reach whoever makes it, or what it costs; talk about one need not."""

import pytest

from standfirst.standards.contacts import asks_to_be_reached, names_a_price


@pytest.mark.parametrize(
    "text",
    ["write me on Telegram", "пишите в личку", "call +44 20 7946 0958", "@anna_sells", "www.example.com", "واتساب"],
)
def test_ways_to_be_reached_are_seen(text):
    assert asks_to_be_reached(text)


@pytest.mark.parametrize(
    "text", ["The bridge of 1998 is closed.", "I signalled to the driver.", "Write to your mayor."]
)
def test_ordinary_words_are_none(text):
    assert not asks_to_be_reached(text)


@pytest.mark.parametrize("text", ["only $20", "20 EUR each", "500 руб", "9000 دولار", "15% off", "900 TL"])
def test_prices_are_seen(text):
    assert names_a_price(text)
