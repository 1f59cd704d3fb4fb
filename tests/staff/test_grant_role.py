"""A role is granted and taken, and the log keeps both."""

import pytest

from standfirst.staff.grant_role import grant_role, take_role
from standfirst.staff.models import Role, RoleChange, StaffRole
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def test_another_role_in_the_same_edition_takes_the_place_of_the_first() -> None:
    reader, operator = ReaderFactory(), ReaderFactory(is_superuser=True)
    grant_role(reader, Role.MODERATOR, edition="fr", by=operator, now=NOON)
    grant_role(reader, Role.EDITOR, edition="fr", by=operator, now=NOON)
    grant_role(reader, Role.MODERATOR, edition="en", by=operator, now=NOON)
    assert set(StaffRole.objects.values_list("role", "edition")) == {("editor", "fr"), ("moderator", "en")}
    log = RoleChange.objects.order_by("id").values_list("role", "edition", "granted", "by")
    assert list(log) == [
        ("moderator", "fr", True, operator.pk),
        ("moderator", "fr", False, operator.pk),
        ("editor", "fr", True, operator.pk),
        ("moderator", "en", True, operator.pk),
    ]


def test_granting_twice_changes_and_logs_nothing() -> None:
    reader = ReaderFactory()
    first = grant_role(reader, Role.SENIOR, by=None, now=NOON)
    assert grant_role(reader, Role.SENIOR, by=None, now=NOON) == first
    assert RoleChange.objects.count() == 1


def test_a_role_that_was_taken_is_gone() -> None:
    take_role(grant_role(ReaderFactory(), Role.SENIOR, by=None, now=NOON), by=None, now=NOON)
    assert not StaffRole.objects.exists()
