"""What is forgotten by itself."""

from datetime import timedelta

import pytest
from django.utils import timezone

from standfirst.readers.held_name import hold_name, is_name_held
from standfirst.readers.models import Reader
from standfirst.readers.tidy_accounts import tidy_accounts
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
NOW = timezone.now()
OLD = NOW - timedelta(days=8)


def test_only_registrations_that_nobody_confirmed_or_used_are_forgotten() -> None:
    registered = {"date_joined": OLD, "standards_accepted_at": OLD, "confirmed": False}
    ReaderFactory(**registered)
    kept = {
        ReaderFactory(**registered | {"confirmed": True}),
        ReaderFactory(**registered | {"date_joined": NOW}),
        ReaderFactory(**registered | {"last_login": OLD}),
        ReaderFactory(**registered | {"standards_accepted_at": None}),  # Made by an administrator.
    }
    tidy_accounts(now=NOW)
    assert set(Reader.objects.all()) == kept


def test_a_held_name_is_free_when_a_registration_s_would_be() -> None:
    hold_name("Sea Breeze", now=NOW)
    assert is_name_held("seabreeze", now=NOW + timedelta(days=6))
    assert not is_name_held("seabreeze", now=NOW + timedelta(days=8))
    tidy_accounts(now=NOW + timedelta(days=8))
    assert not is_name_held("seabreeze", now=NOW)
