"""Leaves a sample to others, unread; `take_up_sample` is its undo."""

from typing import Any

from standfirst.commons.permissions import require
from standfirst.policies.models import Sample, SkippedSample
from standfirst.policies.quality_permissions import MAY


def skip_sample(sample_id: int, *, by: Any) -> None:
    """An error rate made of guesses would be worth nothing. Raises `Sample.DoesNotExist`."""
    sample = Sample.objects.get(pk=sample_id)
    require(MAY, "read samples", by, sample.edition)
    SkippedSample.objects.get_or_create(sample=sample, by=by)


def take_up_sample(sample_id: int, *, by: Any) -> None:
    SkippedSample.objects.filter(sample_id=sample_id, by=by).delete()
