"""Sections of the same address belong together across editions."""

import pytest

from tests.factories.story import EditionFactory, SectionFactory

pytestmark = pytest.mark.django_db


def test_sections_of_the_same_address_are_translations_and_others_are_not() -> None:
    world = SectionFactory()
    monde = SectionFactory(edition=EditionFactory(slug="fr"))
    sport = SectionFactory(slug="sport", edition=EditionFactory(slug="fr"))
    assert world.translation_key == monde.translation_key != sport.translation_key
    assert world.edition.translation_key == monde.edition.translation_key
