"""What moderators elsewhere suggested, as labelled examples to train with; and how to forget it."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from standfirst.gateway.models import Suggestion
from standfirst.gateway.perspective.attributes import HEADS

AT_ONCE = 500


def export_suggestions() -> Iterator[dict[str, Any]]:
    """The examples in the schema of the training sets, oldest first. Nothing in them tells who wrote or who judged."""
    for suggestion in Suggestion.objects.select_related("key").iterator(AT_ONCE):
        yield {
            "id": f"suggestion-{suggestion.pk}",
            "text": suggestion.text,
            "lang": suggestion.language,
            "labels": labels_of(suggestion.scores),
            "source": f"suggestscore:{suggestion.key.name}",
        }


def labels_of(scores: Mapping[str, float]) -> dict[str, float]:
    """By head; where two attributes are the same to us, what is more of it."""
    labels: dict[str, float] = {}
    for name, value in scores.items():
        labels[HEADS[name]] = max(value, labels.get(HEADS[name], 0.0))
    return labels


def forget_suggestions(*, before: datetime) -> int:
    """Delete what was suggested before a time; returns how many there were."""
    deleted, _ = Suggestion.objects.filter(suggested_at__lt=before).delete()
    return deleted
