"""The operator's export."""

import io

import pytest
from django.core.management import CommandError, call_command

from standfirst.consents.accept_versions import accept_versions
from standfirst.consents.models import ConsentExport
from tests.factories.consents import publish
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


def test_all_editions_are_printed_and_that_is_noted() -> None:
    reader = ReaderFactory()
    versions = [publish(EditionFactory()), publish(EditionFactory(slug="fr"))]
    accept_versions(reader, versions, route="registration", now=NOON)
    out = io.StringIO()
    call_command("export_consents", stdout=out)
    assert out.getvalue().count(reader.reader_id) == 2
    export = ConsentExport.objects.get()
    assert (export.by, export.edition, export.rows) == (None, "", 2)


def test_an_edition_that_has_published_nothing_is_named_as_such() -> None:
    with pytest.raises(CommandError, match="xx"):
        call_command("export_consents", "--edition", "xx")
