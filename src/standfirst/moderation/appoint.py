"""Gives a reader a role at the desk, and tells them; `dismiss` takes it again. Both are logged."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import translation
from django_tasks import task

from standfirst.commons.permissions import require
from standfirst.moderation.people_permissions import MAY, Post
from standfirst.newsroom.models import EditionPage
from standfirst.notices.letter import address_of, leave_for_later, write_letter
from standfirst.readers.confirmed_email import has_confirmed_email
from standfirst.readers.fold_name import fold_name
from standfirst.readers.models import Reader
from standfirst.sanctions.standing import block_in_force
from standfirst.staff.grant_role import grant_role, take_role
from standfirst.staff.models import EVERYWHERE, Role, StaffRole


class NobodyOfThatNameError(ValueError):
    """No reader has that display name or user ID, or they have closed their account."""


class NotTrustedError(ValueError):
    """The reader is blocked, or has not confirmed the e-mail address."""


class HasThatRoleError(ValueError):
    """Nothing would change."""


@transaction.atomic
def appoint(named: str, role: Role, *, edition: str, by: Any, now: datetime) -> StaffRole:
    """`named` is a display name or a user ID; a role that the reader had there ends. `edition` may be `EVERYWHERE`.

    Raises `EditionPage.DoesNotExist`, `PermissionDenied`, `NobodyOfThatNameError`, `NotTrustedError` and
    `HasThatRoleError`.
    """
    if edition != EVERYWHERE:
        EditionPage.objects.get(slug=edition)
    reader = reader_named(named)
    held = StaffRole.objects.select_for_update().filter(reader=reader, edition=edition).first()
    require(MAY, "grant or take a role", by, Post(reader, role, edition))
    if held is not None:
        require(MAY, "grant or take a role", by, Post(reader, Role(held.role), edition))
        if held.role == role:
            raise HasThatRoleError
    if block_in_force(reader, now=now) or not has_confirmed_email(reader):
        raise NotTrustedError
    granted = grant_role(reader, role, edition=edition, by=by, now=now)
    leave_for_later(mail_colleague, reader.pk, "appointed", role.value, edition)
    return granted


@transaction.atomic
def dismiss(number: int, *, by: Any, now: datetime) -> StaffRole:
    """They keep the account. Raises `StaffRole.DoesNotExist` where somebody was first, and `PermissionDenied`."""
    held = StaffRole.objects.select_for_update(of=("self",)).select_related("reader").get(pk=number)
    require(MAY, "grant or take a role", by, Post(held.reader, Role(held.role), held.edition))
    take_role(held, by=by, now=now)
    leave_for_later(mail_colleague, held.reader_id, "dismissed", held.role, held.edition)
    return held


def reader_named(named: str) -> Reader:
    """By what everybody can see; an e-mail address would tell who is registered."""
    in_use = Reader.objects.filter(is_active=True)
    folded = fold_name(named)
    by_name = in_use.filter(display_name_folded=folded).first() if folded else None
    found = in_use.filter(reader_id__iexact=named.strip()).first() or by_name
    if found is None:
        raise NobodyOfThatNameError(named)
    return found


@task()
def mail_colleague(reader_id: int, what: str, role: str, edition: str) -> None:
    """In the language of whoever it is about."""
    reader = Reader.objects.get(pk=reader_id)
    place = EditionPage.objects.filter(slug=edition).first()
    with translation.override(reader.language):
        words = {
            "reader": reader,
            "role": str(Role(role).label),
            "edition": place.title if place else "",
            "address": address_of(reverse("desk")),
        }
    write_letter(f"staff/email/{what}", to=reader.email, language=reader.language, words=words).send()
