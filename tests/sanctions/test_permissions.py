"""Who may put what on a reader, row by row."""

import pytest

from standfirst.commons.permissions import may
from standfirst.sanctions.permissions import MAY, About
from tests.factories.moderator import make_editor, make_moderator, make_senior
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db

WHO = {
    "reader": ReaderFactory,
    "moderator": make_moderator,
    "moderator of the edition": lambda: make_moderator("en"),
    "moderator of another edition": lambda: make_moderator("fr"),
    "senior moderator of the edition": lambda: make_senior("en"),
    "senior moderator of another edition": lambda: make_senior("fr"),
    "editor of the edition": lambda: make_editor("en"),
    "editor of another edition": lambda: make_editor("fr"),
    "operator": lambda: ReaderFactory(is_superuser=True),
}
SENIOR = {"senior moderator of the edition", "editor of the edition", "operator"}
MODERATOR = SENIOR | {"moderator", "moderator of the edition"}
ROWS = {
    "warn a reader": MODERATOR,
    "lift a strike": MODERATOR,
    "read a reader's comments first": MODERATOR,
    "block a reader": SENIOR,
    "confirm a block": SENIOR,
    "restore a reader": SENIOR,
    "close an account": SENIOR,
    "reopen an account": SENIOR,
    "delete a reader's picture": MODERATOR,
}
ALSO_ABOUT_COLLEAGUES = {"lift a strike", "confirm a block", "restore a reader", "reopen an account"}


@pytest.mark.parametrize("permission", MAY)
@pytest.mark.parametrize("who", WHO)
def test_row(permission: str, who: str) -> None:
    assert may(MAY, permission, WHO[who](), About(ReaderFactory(), "en")) is (who in ROWS[permission])


@pytest.mark.parametrize("permission", MAY)
def test_nobody_restricts_who_works_here(permission: str) -> None:
    about = About(make_moderator("fr"), "en")
    assert may(MAY, permission, make_editor(), about) is (permission in ALSO_ABOUT_COLLEAGUES)


@pytest.mark.parametrize("permission", sorted(MAY.keys() - {"lift a strike"}))
def test_nobody_decides_about_themselves(permission: str) -> None:
    operator = ReaderFactory(is_superuser=True)
    assert not may(MAY, permission, operator, About(operator, "en"))
