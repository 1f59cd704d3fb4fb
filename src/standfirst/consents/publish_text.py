"""Publishes an edition's text: what editors wrote, and for the standards what was in force, becomes a version."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from django.conf import settings
from django.db import transaction
from django.utils import translation
from django.utils.module_loading import import_string
from wagtail.rich_text import expand_db_html

from standfirst.commons.clean_html import clean_story_html
from standfirst.commons.touch import touch
from standfirst.consents.house_text import house_text
from standfirst.consents.models import Document, EditionText, TextVersion
from standfirst.consents.versions import newest
from standfirst.newsroom.models import EditionPage


@dataclass(frozen=True, slots=True)
class Rules:
    """The standards as they are in force: the policy's name, and each standard in the edition's words."""

    policy: str = ""
    standards: tuple[dict[str, Any], ...] = ()


@transaction.atomic
def publish_text(text: EditionText, *, by: Any, now: datetime) -> TextVersion:
    """The next version; the newest once more where nothing that readers read has changed."""
    edition = EditionPage.objects.select_for_update(of=("self",)).select_related("locale").get(pk=text.edition_id)
    before = newest(edition.slug, text.document)
    version = next_version(text, edition, before)
    if before and same(before, version):
        return before
    version.published_at, version.published_by = now, by
    version.save(force_insert=True)
    touch(f"edition-{edition.pk}")
    return version


def next_version(text: EditionText, edition: EditionPage, before: TextVersion | None) -> TextVersion:
    rules = rules_in_force(edition) if text.document == Document.STANDARDS else Rules()
    return TextVersion(
        edition=edition.slug,
        document=text.document,
        number=before.number + 1 if before else 1,
        language=edition.language,
        body=body_of(text, edition.language),
        in_force=list(rules.standards),
        policy=rules.policy,
        changes=text.changes.strip(),
        needs_consent=text.needs_consent,
    )


def same(before: TextVersion, version: TextVersion) -> bool:
    """Whether a reader who has read the one has read the other, and is asked no more than before."""
    alike = all(getattr(before, name) == getattr(version, name) for name in ("body", "in_force", "policy"))
    return alike and (before.needs_consent or not version.needs_consent)


def body_of(text: EditionText, language: str) -> str:
    """What editors wrote, as HTML that can be shown anywhere; where they wrote nothing, what the house says."""
    return clean_story_html(expand_db_html(text.body)) if text.body else house_text(text.document, language)


def rules_in_force(edition: EditionPage) -> Rules:
    """Asked of the floor above, which knows the standards."""
    with translation.override(edition.language):
        return cast("Rules", import_string(settings.STANDFIRST_RULES_IN_FORCE)(edition))
