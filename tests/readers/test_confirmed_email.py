"""Who may comment as far as the address goes."""

import pytest
from django.contrib.auth.models import AnonymousUser

from standfirst.readers.confirmed_email import has_confirmed_email
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def test_a_confirmed_address_counts() -> None:
    assert has_confirmed_email(ReaderFactory())


def test_an_unconfirmed_address_does_not_count() -> None:
    assert not has_confirmed_email(ReaderFactory(confirmed=False))


def test_a_visitor_has_none() -> None:
    assert not has_confirmed_email(AnonymousUser())


def test_an_address_that_was_changed_must_be_confirmed_anew() -> None:
    reader = ReaderFactory()
    reader.email = "other@example.org"
    reader.save()
    assert not has_confirmed_email(reader)
