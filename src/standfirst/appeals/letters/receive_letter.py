"""Takes a letter in: it becomes an appeal, or its sender is told once what is missing, or a robot is left alone."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction

from standfirst.appeals.letters.answer_letter import answer_letter, has_had_enough
from standfirst.appeals.letters.find_decision import decision_in_force, find_sender, quoted_decision, quotes_own_id
from standfirst.appeals.letters.find_edition import find_edition, our_addresses
from standfirst.appeals.letters.find_numbers import looks_like_user_id
from standfirst.appeals.letters.missing import Missing, explains
from standfirst.appeals.letters.read_letter import ReadLetter, read_letter
from standfirst.appeals.letters.subjects import is_known_subject
from standfirst.appeals.make_appeal import CannotAppealError, make_appeal
from standfirst.appeals.may_appeal import Obstacle
from standfirst.appeals.models import Appeal, Letter
from standfirst.decisions.models import Decision
from standfirst.newsroom.models import EditionPage

log = logging.getLogger(__name__)
Became = Letter.Became
NOT_BLOCKED = "not blocked"


@dataclass
class Outcome:
    """What became of a letter; `codes` name what was missing, or the obstacle."""

    became: Letter.Became
    codes: Sequence[str] = ()
    appeal: Appeal | None = None


def receive_letter(content: bytes, *, to: Sequence[str] = (), nobody: bool = False, now: datetime) -> Letter | None:
    """None where the same letter came before. `to`: the addresses on the envelope, where there was one."""
    read = read_letter(content)
    edition = find_edition(to or read.recipients, read.subject)
    read = read_letter(content, language=edition.language, nobody=nobody, ours=our_addresses())
    try:
        with transaction.atomic():
            letter = keep(read, edition, now=now)
            outcome = decide(read, letter, now=now)
            letter.became, letter.missing, letter.appeal = outcome.became, list(outcome.codes), outcome.appeal
            letter.save()
    except IntegrityError:
        if Letter.objects.filter(fingerprint=read.fingerprint).exists():
            return None
        raise
    log.info("letter %s %s %s", letter.pk, letter.became, read.robot or ", ".join(letter.missing))
    return letter


def keep(read: ReadLetter, edition: EditionPage, *, now: datetime) -> Letter:
    """The row that makes a letter count once."""
    return Letter.objects.create(
        edition=edition.slug,
        sender=read.sender,
        subject=read.subject,
        text=read.text,
        fingerprint=read.fingerprint,
        received_at=now,
        became=Became.ROBOT,
    )


def decide(read: ReadLetter, letter: Letter, *, now: datetime) -> Outcome:
    if read.robot:
        return Outcome(Became.ROBOT)
    outcome = outcome_of(read, now=now)
    if outcome.became == Became.APPEAL:
        return outcome  # Told to the address of the account, with the appeal itself.
    if has_had_enough(letter, now=now):
        return Outcome(Became.SILENT, outcome.codes, outcome.appeal)
    answer_letter(letter, became=outcome.became, codes=outcome.codes, appeal=outcome.appeal, number=read.number)
    return outcome


def outcome_of(read: ReadLetter, *, now: datetime) -> Outcome:
    decision, missing = decision_meant(read, now=now)
    if missing:
        return Outcome(Became.ANSWERED, missing)
    if decision is None:
        return Outcome(Became.HOPELESS, [NOT_BLOCKED])
    try:
        text = read.own or read.text
        appeal = make_appeal(decision, text=text, channel=Appeal.Channel.LETTER, now=now, in_reply_to=read.number)
    except CannotAppealError as cannot:
        if cannot.obstacle == Obstacle.OPEN:
            return Outcome(Became.ADDED, appeal=Appeal.objects.get(decision=decision))
        return Outcome(Became.HOPELESS, [cannot.obstacle])
    return Outcome(Became.APPEAL, appeal=appeal)


def decision_meant(read: ReadLetter, *, now: datetime) -> tuple[Decision | None, list[Missing]]:
    """Which decision the letter is about, and what it lacks.

    Sender and number are only ever right together: the answer tells nobody which accounts there are.
    """
    said = f"{read.subject}\n{read.own or read.text}"
    sender = find_sender(read.sender)
    unexplained = [] if explains(read.own) else [Missing.EXPLANATION]
    quoted = quoted_decision(said, sender) if sender else None
    if quoted is not None:
        return quoted, unexplained
    missing = [] if is_known_subject(read.subject) else [Missing.SUBJECT]
    if sender is None or not quotes_own_id(said, sender):
        missing.append(Missing.NO_MATCH if looks_like_user_id(said) else Missing.USER_ID)
    missing += unexplained
    return (decision_in_force(sender, now=now) if sender and not missing else None), missing
