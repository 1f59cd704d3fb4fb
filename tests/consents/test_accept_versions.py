"""Who accepted what goes into the log."""

import pytest
from django.db import DatabaseError, transaction

from standfirst.consents.accept_versions import accept_on_registering, accept_versions
from standfirst.consents.models import Consent, Document
from standfirst.consents.versions import must_consent
from tests.factories.consents import publish
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


def test_registering_accepts_what_is_in_force_in_the_edition_of_the_reader_s_language() -> None:
    EditionFactory()
    french = EditionFactory(slug="fr")
    publish(french, body="<p>Un.</p>")
    in_force = [publish(french, body="<p>Deux.</p>", needs_consent=True), publish(french, Document.STANDARDS)]
    reader = ReaderFactory(language="fr")
    accept_on_registering(reader, route="social", now=NOON)
    lines = Consent.objects.filter(reader=reader).order_by("version__document")
    assert [(line.version, line.route, line.given_at) for line in lines] == [
        (version, "social", NOON) for version in in_force
    ]
    assert not must_consent(reader, "fr")


def test_accepting_twice_leaves_one_line_that_says_when_it_was_first() -> None:
    version, reader = publish(EditionFactory(), needs_consent=True), ReaderFactory()
    accept_versions(reader, [version], route="page", now=NOON)
    accept_versions(reader, [version], route="registration", now=NOON.replace(hour=15))
    line = Consent.objects.get()
    assert (line.route, line.given_at) == ("page", NOON)


def test_a_line_can_t_be_changed_in_the_database_but_goes_with_the_account() -> None:
    version, reader = publish(EditionFactory()), ReaderFactory()
    accept_versions(reader, [version], route="page", now=NOON)
    with pytest.raises(DatabaseError, match="never change"), transaction.atomic():
        Consent.objects.update(given_at=NOON.replace(hour=9))
    reader.delete()
    assert not Consent.objects.exists()


def test_an_unknown_route_is_not_written_down() -> None:
    version = publish(EditionFactory())
    with pytest.raises(ValueError, match="carrier pigeon"):
        accept_versions(ReaderFactory(), [version], route="carrier pigeon", now=NOON)
