"""The measured scores of a comment as its edition's moderators have taught the site to read them."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from django.db.models import QuerySet

from standfirst.discussion.models import EditionCorrection
from standfirst.newsroom.models import EditionPage
from standfirst.signals import toxicity
from standfirst.signals.correction import Correction, apply_correction, from_dict, word_buckets


class Corrected(NamedTuple):
    """Scores, by what they were reached, such as "toxicity-4" or "toxicity-4+en-3", and what was measured before that.

    `measured` is empty where nothing was corrected. The next correction is learned from it.
    """

    scores: dict[str, float]
    model: str
    measured: Mapping[str, float] | None = None


def corrected_scores(text: str, scores: Mapping[str, float], edition: EditionPage) -> Corrected:
    """What the edition makes of what was measured; the same where nothing was learned yet."""
    newest = corrections_in_force(edition).values_list("pk", "version").first()
    if newest is None or not scores:
        return Corrected(dict(scores), model_name())
    correction = read_correction(newest[0])
    corrected = apply_correction(scores, word_buckets(text), correction)
    return Corrected(corrected, label_of(edition.slug, newest[1]), scores)


def corrections_in_force(edition: EditionPage) -> QuerySet[EditionCorrection]:
    """The corrections of the model that measures today, newest first; the first is in force."""
    living = EditionCorrection.objects.filter(edition=edition, model=model_name(), taken_back_at=None)
    return living.order_by("-version")


@lru_cache(maxsize=64)
def read_correction(pk: int) -> Correction:
    """Read once in each process, since a version never changes."""
    return from_dict(EditionCorrection.objects.values_list("weights", flat=True).get(pk=pk))


def label_of(edition: str, version: int) -> str:
    return f"{model_name()}+{edition}-{version}"


def measured_by(label: str) -> str:
    """The trained model behind a label, without the correction."""
    return label.partition("+")[0]


def model_name() -> str:
    return toxicity.SHIPPED.removesuffix(".npz")
