"""An editor says who moderates, within bounds, and who is given a role is told."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied

from standfirst.commons.permissions import may
from standfirst.moderation.appoint import (
    HasThatRoleError,
    NobodyOfThatNameError,
    NotTrustedError,
    appoint,
    dismiss,
)
from standfirst.moderation.people_permissions import MAY, Post
from standfirst.staff.models import EVERYWHERE, Role, RoleChange, StaffRole
from tests.factories.discussion import NOON
from tests.factories.moderator import make_editor, make_moderator, make_senior
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import make_blocked
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
OPERATOR = lambda: ReaderFactory(is_superuser=True)  # noqa: E731

MAY_GRANT = {
    # who: the roles and editions that they grant and take
    AnonymousUser: set(),
    ReaderFactory: set(),
    make_senior: set(),
    lambda: make_editor("fr"): set(),
    lambda: make_editor("en"): {(Role.MODERATOR, "en"), (Role.SENIOR, "en")},
    make_editor: {(role, edition) for role in (Role.MODERATOR, Role.SENIOR) for edition in ("en", EVERYWHERE)},
    OPERATOR: {(role, edition) for role in Role for edition in ("en", EVERYWHERE)},
}


@pytest.mark.parametrize("who", MAY_GRANT)
def test_row_of_granting(who) -> None:
    by, reader = who(), ReaderFactory()
    granted = {
        (role, edition)
        for role in Role
        for edition in ("en", EVERYWHERE)
        if may(MAY, "grant or take a role", by, Post(reader, role, edition))
    }
    assert granted == MAY_GRANT[who]


@pytest.mark.parametrize(
    ("who", "sees"),
    [(AnonymousUser, False), (make_moderator, False), (make_senior, False), (make_editor, True), (OPERATOR, True)],
)
def test_row_of_seeing(who, sees: bool) -> None:
    assert may(MAY, "see who works here", who()) is sees


def test_nobody_changes_their_own_role_but_an_operator() -> None:
    editor = make_editor()
    assert not may(MAY, "grant or take a role", editor, Post(editor, Role.MODERATOR, "en"))


def test_who_is_named_by_user_id_or_display_name_has_the_role_is_told_and_it_is_logged(
    mailoutbox, django_capture_on_commit_callbacks
) -> None:
    edition, editor = EditionFactory(), make_editor("en")
    one, other = ReaderFactory(display_name="Ada of the Quay"), ReaderFactory()
    with django_capture_on_commit_callbacks(execute=True):
        appoint("ada of the quay", Role.SENIOR, edition="en", by=editor, now=NOON)
        appoint(other.reader_id, Role.MODERATOR, edition="en", by=editor, now=NOON)
    assert set(StaffRole.objects.exclude(reader=editor).values_list("reader", "role", "edition")) == {
        (one.pk, "senior", "en"),
        (other.pk, "moderator", "en"),
    }
    assert RoleChange.objects.filter(by=editor).count() == 2
    told = {mail.to[0]: mail.body for mail in mailoutbox}
    assert f"senior moderator of “{edition.title}”" in told[one.email]
    assert "/desk/" in told[one.email]


def test_a_higher_role_is_replaced_only_by_who_may_take_it() -> None:
    EditionFactory()
    other = make_editor("en")
    with pytest.raises(PermissionDenied):
        appoint(other.reader_id, Role.MODERATOR, edition="en", by=make_editor("en"), now=NOON)
    appoint(other.reader_id, Role.MODERATOR, edition="en", by=OPERATOR(), now=NOON)
    assert StaffRole.objects.get(reader=other).role == "moderator"


@pytest.mark.parametrize("named", ["", "  ", "nobody at all", "reader1@example.org", "!!!"])
def test_nobody_is_found_by_mail_address_or_by_nothing(named: str) -> None:
    EditionFactory()
    ReaderFactory(email="reader1@example.org", display_name="Berta")
    with pytest.raises(NobodyOfThatNameError):
        appoint(named, Role.MODERATOR, edition="en", by=OPERATOR(), now=NOON)


def test_nobody_is_trusted_who_is_blocked_or_whose_address_is_not_confirmed() -> None:
    EditionFactory()
    for reader in (make_blocked(now=NOON).reader, ReaderFactory(confirmed=False)):
        with pytest.raises(NotTrustedError):
            appoint(reader.reader_id, Role.MODERATOR, edition="en", by=OPERATOR(), now=NOON)
    assert not StaffRole.objects.filter(role="moderator").exists()


def test_granting_what_somebody_has_is_said_and_not_logged() -> None:
    EditionFactory()
    moderator = make_moderator("en")
    before = RoleChange.objects.count()
    with pytest.raises(HasThatRoleError):
        appoint(moderator.reader_id, Role.MODERATOR, edition="en", by=make_editor("en"), now=NOON)
    assert RoleChange.objects.count() == before + 1  # That of making the editor.


def test_a_role_is_taken_with_a_line_in_the_log_and_a_letter(mailoutbox, django_capture_on_commit_callbacks) -> None:
    moderator, editor = make_moderator("en"), make_editor("en")
    with django_capture_on_commit_callbacks(execute=True):
        dismiss(StaffRole.objects.get(reader=moderator).pk, by=editor, now=NOON)
    assert not StaffRole.objects.filter(reader=moderator).exists()
    assert not RoleChange.objects.filter(reader=moderator, by=editor).get().granted
    assert "Your account stays as it is" in mailoutbox[0].body
    with pytest.raises(PermissionDenied):
        dismiss(StaffRole.objects.get(reader=editor).pk, by=make_editor("en"), now=NOON)
