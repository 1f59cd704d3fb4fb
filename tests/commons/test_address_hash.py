"""Addresses as keyed hashes."""

from datetime import timedelta

from standfirst.commons.address_hash import cache_key, hash_machine, hash_mailbox, hashes_of_mailbox
from tests.factories.discussion import NOON

ADDRESS = "203.0.113.99"
WEEK = timedelta(days=7)


def test_of_a_machine_nobody_can_tell_that_it_came_last_week_too() -> None:
    assert hash_machine(ADDRESS, now=NOON) == hash_machine(ADDRESS, now=NOON + timedelta(minutes=1))
    assert hash_machine(ADDRESS, now=NOON) != hash_machine(ADDRESS, now=NOON + WEEK)


def test_no_key_of_the_cache_holds_an_address() -> None:
    assert ADDRESS not in cache_key(f"limit:{ADDRESS}", "", 1)


def test_a_mailbox_is_known_again_after_the_site_s_secret_was_changed(settings) -> None:
    before = hash_mailbox("Ada@example.org")
    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "a newer secret"
    assert hash_mailbox("ada@example.org") != before
    assert before in hashes_of_mailbox("ada@example.org ")
