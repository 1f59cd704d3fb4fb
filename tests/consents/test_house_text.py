"""The house's own privacy policy says the same in every language."""

import pytest
from django.conf import settings

from standfirst.consents.house_text import house_text
from standfirst.consents.models import Document

LANGUAGES = [code for code, _ in settings.LANGUAGES]


def shape(language: str) -> list[int]:
    html = house_text(Document.PRIVACY, language)
    return [html.count(tag) for tag in ("<p>", "<h2>", "<ul>", "<li>")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_sections_and_points(language: str) -> None:
    assert shape(language) == shape("en")
    assert len(house_text(Document.PRIVACY, language)) > 3000


def test_no_two_languages_share_a_text_and_an_unknown_one_reads_english() -> None:
    assert len({house_text(Document.PRIVACY, language) for language in LANGUAGES}) == len(LANGUAGES)
    assert house_text(Document.PRIVACY, "xx") == house_text(Document.PRIVACY, "en")


def test_a_regional_language_reads_its_own() -> None:
    assert house_text(Document.PRIVACY, "de-at") == house_text(Document.PRIVACY, "de")
