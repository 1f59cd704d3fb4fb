"""Who may what with reports, row by row."""

import pytest
from django.contrib.auth.models import AnonymousUser

from standfirst.commons.permissions import may
from standfirst.reports.permissions import MAY
from tests.factories.discussion import make_comment, make_place
from tests.factories.reader import ReaderFactory
from tests.factories.report import make_report

pytestmark = pytest.mark.django_db

ROWS = [
    ("report a comment", "visitor", True),
    ("report a comment", "reader", True),
    ("report a comment", "author", False),
    ("report a comment", "inactive", False),
]
OF_A_REPORT = [
    (permission, who, whose, allowed)
    for permission in ("read a report", "add to a report", "take a report back")
    for who, whose, allowed in [
        ("reporter", "reader", True),
        ("reader", "reader", False),
        ("author", "reader", False),
        ("visitor", "reader", False),
        ("visitor", "visitor", True),
        ("reader", "visitor", True),
    ]
]


@pytest.fixture
def people():
    comment = make_comment(make_place())
    return {
        "comment": comment,
        "author": comment.author,
        "visitor": AnonymousUser(),
        "reader": ReaderFactory(),
        "reporter": ReaderFactory(),
        "inactive": ReaderFactory(is_active=False),
    }


def test_the_table_has_no_row_that_is_not_tested() -> None:
    assert set(MAY) == {row[0] for row in ROWS} | {row[0] for row in OF_A_REPORT}


@pytest.mark.parametrize(("permission", "who", "allowed"), ROWS)
def test_on_a_comment(people, permission: str, who: str, allowed: bool) -> None:
    assert may(MAY, permission, people[who], people["comment"]) is allowed


@pytest.mark.parametrize(("permission", "who", "whose", "allowed"), OF_A_REPORT)
def test_on_a_report(people, permission: str, who: str, whose: str, allowed: bool) -> None:
    made = {"by": people["reporter"]} if whose == "reader" else {"visitor": "anna@example.org"}
    assert may(MAY, permission, people[who], make_report(people["comment"], **made)) is allowed
