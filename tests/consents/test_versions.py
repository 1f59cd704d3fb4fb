"""Which versions wait for a reader's consent."""

import pytest
from django.contrib.auth.models import AnonymousUser

from standfirst.consents.accept_versions import accept_versions
from standfirst.consents.models import Document
from standfirst.consents.versions import must_consent
from tests.factories.consents import publish
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


def test_a_version_that_needs_no_consent_asks_nobody() -> None:
    publish(EditionFactory())
    assert not must_consent(ReaderFactory(), "en")


def test_a_correction_of_a_version_that_was_not_accepted_does_not_let_it_pass() -> None:
    edition, reader = EditionFactory(), ReaderFactory()
    publish(edition, body="<p>One.</p>", needs_consent=True)
    correction = publish(edition, body="<p>One, corrected.</p>")
    assert must_consent(reader, "en")
    accept_versions(reader, [correction], route="page", now=NOON)
    assert not must_consent(reader, "en")


def test_consent_to_one_document_or_edition_is_none_to_another() -> None:
    edition, reader = EditionFactory(), ReaderFactory()
    policy = publish(edition, body="<p>One.</p>", needs_consent=True)
    publish(edition, Document.STANDARDS, needs_consent=True)
    publish(EditionFactory(slug="fr"), body="<p>Un.</p>", needs_consent=True)
    accept_versions(reader, [policy], route="page", now=NOON)
    assert must_consent(reader, "en")
    assert must_consent(reader, "fr")
    assert not must_consent(reader, "ar")


def test_a_visitor_is_asked_nothing_and_costs_no_query(django_assert_num_queries) -> None:
    with django_assert_num_queries(0):
        assert not must_consent(AnonymousUser(), "en")
