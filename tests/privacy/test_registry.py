"""No model that keeps something of people is missing from what the house declares, and no field of one."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.db import models

from standfirst.privacy.registry import all_kept, all_not_personal
from standfirst.privacy.table_of_kept import table_of_kept
from standfirst.readers.models import Reader

TELLING = re.compile(
    r"name|mail|address|phone|(^|_)ip(_|$)|agent|device|title|label|subject|text|note|comment|birth|avatar|picture|"
    r"hash|key|token|nonce|digest|location|city|account|user|uid|sender|reader|reporter|who"
)
WORDS = (
    models.TextField, models.JSONField, models.EmailField, models.GenericIPAddressField, models.BinaryField,
    models.FileField, models.URLField,
)  # fmt: skip
DOCS = Path(__file__).resolve().parents[2] / "docs" / "privacy.md"
MODELS = {model._meta.label: model for model in apps.get_models(include_auto_created=True)}


def looks_personal(field: Any) -> bool:
    """A reader, words, or something that is called as if it were about somebody."""
    if field.primary_key or field.name == "id":
        return False
    if field.is_relation:
        return field.related_model is Reader
    if isinstance(field, WORDS):
        return True
    return (
        isinstance(field, models.CharField | models.UUIDField)
        and not field.choices
        and bool(TELLING.search(field.name))
    )


def personal_fields(model: Any) -> Iterator[str]:
    for field in (*model._meta.local_fields, *model._meta.local_many_to_many):
        if looks_personal(field) and not getattr(field, "auto_created", False):
            yield field.name


SQLITE_ALONE = {"wagtailsearch.SQLiteFTSIndexEntry"}  # Wagtail's index; elsewhere it is part of another table.


def declared() -> dict[str, Any]:
    return {one.model: one for one in (*all_kept(), *all_not_personal())}


def test_every_model_of_the_site_is_declared_once() -> None:
    named = [one.model for one in (*all_kept(), *all_not_personal())]
    assert sorted(named) == sorted(set(named))
    assert sorted(set(MODELS) - set(named)) == []
    assert sorted(set(named) - set(MODELS) - SQLITE_ALONE) == []


@pytest.mark.parametrize("label", sorted(MODELS))
def test_every_field_that_looks_personal_is_declared(label: str) -> None:
    one = declared()[label]
    if "*" in one.harmless:
        assert not label.startswith(("readers.", "discussion.", "privacy."))
        relations = [field.name for field in MODELS[label]._meta.local_fields if field.related_model is Reader]
        assert set(relations) <= set(getattr(one, "personal", ()))
        return
    known = {*getattr(one, "personal", ()), *one.harmless}
    assert set(personal_fields(MODELS[label])) - known == set()


@pytest.mark.parametrize("label", [one.model for one in all_kept()])
def test_what_is_declared_exists(label: str) -> None:
    one = declared()[label]
    names = {field.name for field in MODELS[label]._meta.get_fields()} | {
        field.attname for field in MODELS[label]._meta.local_fields
    }
    assert {*one.personal, *one.harmless} - {"*"} <= names


def test_a_field_with_an_address_would_be_noticed() -> None:
    assert looks_personal(models.GenericIPAddressField(name="seen_from"))
    assert looks_personal(models.CharField(name="user_agent", max_length=20))
    assert not looks_personal(models.PositiveIntegerField(name="number"))


def test_the_table_in_the_docs_says_what_is_declared() -> None:
    assert table_of_kept() in DOCS.read_text(encoding="utf-8"), "run: standfirst retention --table"
