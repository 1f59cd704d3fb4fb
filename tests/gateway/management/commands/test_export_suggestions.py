"""An operator takes the suggestions out, or has them forgotten."""

import json
from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone

from standfirst.gateway.make_key import make_key
from standfirst.gateway.models import Suggestion

pytestmark = pytest.mark.django_db


def run(**options: Any) -> list[str]:
    out = StringIO()
    call_command("export_suggestions", stdout=out, **options)
    return out.getvalue().splitlines()


def suggestion(days: int) -> Suggestion:
    key, _ = make_key(f"forum {days}", now=timezone.now())
    return Suggestion.objects.create(
        key=key,
        text="Très bien",
        scores={"TOXICITY": 0.0, "PROFANITY": 1.0, "OBSCENE": 0.5},
        language="fr",
        client_token="comment:7",
        suggested_at=timezone.now() - timedelta(days=days),
    )


def test_examples_come_in_the_schema_of_the_training_sets() -> None:
    kept = suggestion(0)
    (line,) = run()
    assert json.loads(line) == {
        "id": f"suggestion-{kept.pk}",
        "text": "Très bien",
        "lang": "fr",
        "labels": {"toxicity": 0.0, "obscenity": 1.0},
        "source": "suggestscore:forum 0",
    }


def test_old_ones_are_forgotten() -> None:
    suggestion(40)
    kept = suggestion(2)
    assert run(forget_older_than=30) == ["1 forgotten"]
    assert list(Suggestion.objects.all()) == [kept]
