"""What the house says where an edition has written nothing of its own, in each language of the site."""

from functools import lru_cache
from pathlib import Path

from django.conf import settings
from markdown_it import MarkdownIt

from standfirst.consents.models import Document

FOLDER = Path(__file__).resolve().parent / "house_privacy"


def house_text(document: str, language: str) -> str:
    """As HTML. The standards need no introduction."""
    return read_house_text(language.partition("-")[0]) if document == Document.PRIVACY else ""


@lru_cache
def read_house_text(language: str) -> str:
    """The privacy policy that is true of this software; in English where the language has none."""
    path = FOLDER / f"{language}.md"
    if not path.exists():
        path = FOLDER / f"{settings.LANGUAGE_CODE}.md"
    return str(MarkdownIt("commonmark").render(path.read_text(encoding="utf-8")))
