"""Puts what was learned in force, and takes it back."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction

from standfirst.discussion.corrected_scores import corrections_in_force, model_name
from standfirst.discussion.models import EditionCorrection
from standfirst.learning.compare import HeadReport
from standfirst.learning.learn import Lesson, number_in_force
from standfirst.newsroom.models import EditionPage
from standfirst.signals.correction import as_dict


class TaughtMeanwhileError(Exception):
    """Another correction of the edition came or went while this one was learned."""


def keep_correction(edition: EditionPage, lesson: Lesson, *, now: datetime) -> EditionCorrection:
    """From its next comment on, every process corrects by it. Raises `TaughtMeanwhileError`."""
    assert lesson.correction is not None  # noqa: S101  (the caller asks only where something is better)
    newest = EditionCorrection.objects.filter(edition=edition).order_by("-version").first()
    if number_in_force(edition) != lesson.instead_of:
        raise TaughtMeanwhileError(edition.slug)
    try:
        with transaction.atomic():
            return EditionCorrection.objects.create(
                edition=edition,
                version=newest.version + 1 if newest else 1,
                model=model_name(),
                weights=as_dict(lesson.correction),
                figures=figures_of(lesson),
                learned_at=now,
            )
    except IntegrityError:
        raise TaughtMeanwhileError(edition.slug) from None


def take_back_correction(edition: EditionPage, *, now: datetime) -> EditionCorrection | None:
    """Put the one before it in force again, or none; returns what was taken back."""
    newest = corrections_in_force(edition).first()
    if newest is not None:
        newest.taken_back_at = now
        newest.save(update_fields=["taken_back_at"])
    return newest


def figures_of(lesson: Lesson) -> dict[str, Any]:
    """The figures on which it was kept."""
    return {
        "decisions": lesson.decisions,
        "learned_from": lesson.learned_from,
        "held_back": lesson.held_back,
        "changes": asdict(lesson.changes),
        "heads": [figures_of_head(report) for report in lesson.heads],
    }


def figures_of_head(report: HeadReport) -> dict[str, Any]:
    at = {action.word: [score, asdict(right), asdict(found)] for action, (score, right, found) in report.at.items()}
    return {**asdict(report), "at": at}
