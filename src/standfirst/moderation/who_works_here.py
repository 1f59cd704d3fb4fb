"""Who works at the desk, as what, and since when, for whoever answers for them."""

from dataclasses import dataclass
from typing import Any

from allauth.mfa.models import Authenticator
from django.db.models import Exists, OuterRef, Q, QuerySet

from standfirst.commons.permissions import may
from standfirst.moderation.people_permissions import MAY, Post
from standfirst.newsroom.models import EditionPage
from standfirst.readers.models import Reader
from standfirst.staff.models import EVERYWHERE, Role, RoleChange, StaffRole
from standfirst.staff.roles import editions_of, is_operator
from standfirst.staff.second_factor import STEPS

LATELY = 30


@dataclass(frozen=True, slots=True)
class Colleague:
    """A role of somebody, and whether whoever looks may take it; `edition` is None where it is all."""

    held: StaffRole
    edition: EditionPage | None
    two_steps: bool
    may_take: bool

    @property
    def role(self) -> str:
        """In the language of the page."""
        return str(Role(self.held.role).label)


@dataclass(frozen=True, slots=True)
class Change:
    """A line of the log."""

    change: RoleChange
    edition: EditionPage | None


def colleagues_of(by: Any) -> list[Colleague]:
    """In the editions of which `by` is the editor, the highest role first."""
    second = Authenticator.objects.filter(user_id=OuterRef("reader_id"), type__in=STEPS)
    rows = within(by, StaffRole.objects.select_related("reader")).annotate(two_steps=Exists(second))
    editions = editions_by_slug()
    found = [
        Colleague(
            held=row,
            edition=editions.get(row.edition),
            two_steps=row.two_steps,
            may_take=may(MAY, "grant or take a role", by, Post(row.reader, Role(row.role), row.edition)),
        )
        for row in rows
    ]
    order = list(reversed(Role.values))
    return sorted(found, key=lambda one: (one.held.edition, order.index(one.held.role), one.held.reader.display_name))


def operators() -> "QuerySet[Reader, Reader]":
    """They are made at the command line, and may everything everywhere."""
    return Reader.objects.filter(is_superuser=True, is_active=True).order_by("display_name")


def log_for(by: Any) -> list[Change]:
    """The newest changes first."""
    editions = editions_by_slug()
    rows = within(by, RoleChange.objects.select_related("reader", "by"))[:LATELY]
    return [Change(row, editions.get(row.edition)) for row in rows]


def within(by: Any, rows: "QuerySet[Any, Any]") -> "QuerySet[Any, Any]":
    """Those of the editions of which `by` is the editor, and those of all."""
    editions = editions_of(by, Role.EDITOR)
    return rows if editions is None else rows.filter(Q(edition__in=editions) | Q(edition=EVERYWHERE))


def roles_to_grant(by: Any) -> list[Role]:
    """The lowest first."""
    return [role for role in Role if role != Role.EDITOR or is_operator(by)]


def editions_to_grant(by: Any) -> list[EditionPage]:
    """Those for which `by` may say who moderates them."""
    editions = editions_of(by, Role.EDITOR)
    every = EditionPage.objects.live().select_related("locale").order_by("slug")
    return list(every if editions is None else every.filter(slug__in=editions))


def editions_by_slug() -> dict[str, EditionPage]:
    return {edition.slug: edition for edition in EditionPage.objects.select_related("locale")}
