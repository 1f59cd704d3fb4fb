"""Answers a letter by mail, from the house; `close_letter` ends it without one, `reopen_letter` undoes either."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.contact.mails import mail_answer
from standfirst.contact.models import Inquiry, InquiryStep
from standfirst.contact.said import NotPossibleError, Problem
from standfirst.notices.letter import leave_for_later

Kind = InquiryStep.Kind
State = Inquiry.State


@transaction.atomic
def answer_letter(reference: str, text: str, *, seen: int, by: Any, now: datetime) -> InquiryStep:
    """`seen` is how many steps stood on the page of who answers. Raises `NotPossibleError`."""
    inquiry = locked(reference, seen)
    if not text.strip():
        raise NotPossibleError(Problem.EMPTY)
    step = move(inquiry, Kind.ANSWERED, State.ANSWERED, by=by, now=now, text=text.strip())
    leave_for_later(mail_answer, step.pk)
    return step


@transaction.atomic
def close_letter(reference: str, *, typed: str = "", seen: int, by: Any, now: datetime) -> InquiryStep:
    """Without an answer: unwanted, or settled otherwise. Nobody is told. What was `typed` must not be lost by it."""
    inquiry = locked(reference, seen)
    require_nothing(typed)
    if not inquiry.is_open:
        raise NotPossibleError(Problem.NOT_OPEN)
    return move(inquiry, Kind.CLOSED, State.CLOSED, by=by, now=now)


@transaction.atomic
def reopen_letter(reference: str, *, typed: str = "", seen: int, by: Any, now: datetime) -> InquiryStep:
    """It waits again, with all that was done."""
    inquiry = locked(reference, seen)
    require_nothing(typed)
    if inquiry.is_open:
        raise NotPossibleError(Problem.OPEN)
    return move(inquiry, Kind.REOPENED, State.OPEN, by=by, now=now)


def require_nothing(typed: str) -> None:
    """In the box for an answer."""
    if typed.strip():
        raise NotPossibleError(Problem.TYPED)


def locked(reference: str, seen: int) -> Inquiry:
    """Nobody answers what somebody else has answered while they wrote."""
    inquiry = Inquiry.objects.select_for_update().get(reference=reference)
    if inquiry.steps.count() != seen:
        raise NotPossibleError(Problem.MEANWHILE)
    return inquiry


def move(inquiry: Inquiry, kind: Kind, state: State, *, by: Any, now: datetime, text: str = "") -> InquiryStep:
    inquiry.state, inquiry.moved_at = state, now
    inquiry.save(update_fields=["state", "moved_at"])
    return InquiryStep.objects.create(inquiry=inquiry, kind=kind, by=by, text=text, at=now)
