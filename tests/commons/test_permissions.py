"""A permission is a row of predicates, any of which suffices; a row that is not there is a mistake, not a no."""

import pytest
from django.core.exceptions import PermissionDenied

from standfirst.commons.permissions import may, require

TABLE = {"read": (lambda reader, _thing: reader == "ann", lambda reader, thing: reader == thing), "burn": ()}


@pytest.mark.parametrize(
    ("reader", "thing", "allowed"), [("ann", "x", True), ("bob", "bob", True), ("bob", "x", False)]
)
def test_any_predicate_suffices(reader: str, thing: str, allowed: bool) -> None:
    assert may(TABLE, "read", reader, thing) is allowed


def test_what_nobody_may_is_denied_loudly() -> None:
    with pytest.raises(PermissionDenied):
        require(TABLE, "burn", "ann")


def test_a_name_that_is_not_in_the_table_is_an_error() -> None:
    with pytest.raises(KeyError):
        may(TABLE, "raed", "ann")
